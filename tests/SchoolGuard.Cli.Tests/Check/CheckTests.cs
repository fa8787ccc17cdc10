using SchoolGuard.Cli.Tests.Usage;
using SchoolGuard.TestKit.Machine;

namespace SchoolGuard.Cli.Tests.Check;

[TestClass]
public sealed class CheckTests : IDisposable
{
    private const string Header = "Policy(\"P\", school: \"S\", timeZone: \"Europe/London\");\n";
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [TestMethod]
    public async Task The_five_policies_are_clean_with_their_clauses()
    {
        foreach (var policy in Corpus.Policies)
        {
            var run = await CommandRun.Of("check", policy, "--clauses", policy.Replace(".policy.cs", ".clauses.json", StringComparison.Ordinal));

            Assert.AreEqual(0, run.ExitCode, run.Output);
        }
    }

    [TestMethod]
    public async Task A_finding_in_json_carries_the_first_line_of_its_statement_and_the_narrow_span()
    {
        var policy = folder.Write("x.policy.cs", Header + "Allow(SocialMedia)\n    .To(Staf)\n    .Citing(\"1\");\n");

        var run = await CommandRun.Of("check", policy, "--format", "json");

        var finding = run.Json.GetProperty("diagnostics")[0];
        Assert.AreEqual(3, run.ExitCode);
        Assert.AreEqual("SG0010", finding.GetProperty("id").GetString());
        Assert.AreEqual("error", finding.GetProperty("severity").GetString());
        Assert.AreEqual(policy, finding.GetProperty("file").GetString());
        Assert.AreEqual(2, finding.GetProperty("line").GetInt32());
        Assert.AreEqual(4, finding.GetProperty("endLine").GetInt32());
        Assert.AreEqual(3, finding.GetProperty("span").GetProperty("line").GetInt32());
        Assert.AreEqual(9, finding.GetProperty("span").GetProperty("column").GetInt32());
    }

    [TestMethod]
    public async Task Carets_stand_below_what_is_meant()
    {
        var policy = folder.Write("x.policy.cs", Header + "Deny(SocialMedai).To(Staff).Citing(\"1\");\n");

        var run = await CommandRun.Of("check", policy);

        StringAssert.Contains(run.Output, "    2 | Deny(SocialMedai).To(Staff)", StringComparison.Ordinal);
        StringAssert.Contains(run.Output, "      |      ^^^^^^^^^^^\n", StringComparison.Ordinal);
        StringAssert.Contains(run.Output, "did you mean `SocialMedia`?", StringComparison.Ordinal);
    }

    [TestMethod]
    [DataRow("warning", 2)]
    [DataRow("error", 0)]
    public async Task Warnings_end_with_2_only_at_or_above_the_fail_level(string level, int exitCode)
    {
        var policy = folder.Write("x.policy.cs", Header + "Deny(SocialMedia).To(Staff | Staff).Citing(\"1\");\n");

        var run = await CommandRun.Of("check", policy, "--fail-level", level);

        Assert.AreEqual(exitCode, run.ExitCode, run.Output);
    }

    [TestMethod]
    public async Task A_clause_outside_the_list_is_a_warning()
    {
        var policy = folder.Write("x.policy.cs", Header + "Deny(SocialMedia).To(Staff).Citing(\"1x\");\n");
        var clauses = folder.Write("clauses.json", "{\"1a\":\"words\"}");

        var run = await CommandRun.Of("check", policy, "--clauses", clauses);

        Assert.AreEqual(2, run.ExitCode);
        StringAssert.Contains(run.Output, "SG0004", StringComparison.Ordinal);
    }

    [TestMethod]
    public async Task Github_annotations_name_file_line_and_id()
    {
        var policy = folder.Write("x.policy.cs", Header + "Deny(SocialMedia).To(Staff);\n");

        var run = await CommandRun.Of("check", policy, "--format", "github");

        StringAssert.StartsWith(run.Output, "::error file=", StringComparison.Ordinal);
        StringAssert.Contains(run.Output, "line=2,col=1", StringComparison.Ordinal);
        StringAssert.Contains(run.Output, "title=SG0003::", StringComparison.Ordinal);
    }

    [TestMethod]
    public async Task Sarif_fingerprints_do_not_move_with_lines()
    {
        var above = folder.Write("a.policy.cs", Header + "Deny(SocialMedia).To(Staff);\n");
        var below = folder.Write("b.policy.cs", Header + "\n\n// A comment.\nDeny(SocialMedia).To(Staff);\n");

        var results = new List<string?>();
        foreach (var file in new[] { above, below })
        {
            var run = (await CommandRun.Of("check", file, "--format", "sarif")).Json.GetProperty("runs")[0];
            Assert.AreEqual("SG0001", run.GetProperty("tool").GetProperty("driver").GetProperty("rules")[0].GetProperty("id").GetString());
            results.Add(run.GetProperty("results")[0].GetProperty("partialFingerprints").GetProperty("statement/v1").GetString());
        }

        Assert.IsNotNull(results[0]);
        Assert.AreEqual(results[0], results[1]);
    }

    [TestMethod]
    [DataRow("no-such.policy.cs")]
    [DataRow("")]
    public async Task A_file_that_cannot_be_read_is_named_in_one_line_with_the_cure(string name)
    {
        var run = await CommandRun.Of("check", folder.File(name));

        Assert.AreEqual(1, run.ExitCode);
        Assert.AreEqual("", run.Output);
        StringAssert.StartsWith(run.Errors, folder.File(name), StringComparison.Ordinal);
        Assert.AreEqual(1, run.Errors.TrimEnd('\n').Split('\n').Length);
    }

    [TestMethod]
    [DataRow("check")]
    [DataRow("check", "x", "--format", "xml")]
    [DataRow("nonsense")]
    public async Task Wrong_usage_ends_with_1(params string[] arguments) =>
        Assert.AreEqual(1, (await CommandRun.Of(arguments)).ExitCode);
}
