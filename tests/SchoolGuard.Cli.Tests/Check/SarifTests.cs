using System.Text.Json;
using SchoolGuard.Cli.Tests.Usage;
using SchoolGuard.TestKit.Machine;

namespace SchoolGuard.Cli.Tests.Check;

[TestClass]
public sealed class SarifTests : IDisposable
{
    private const string Faulty = """
        Policy("P", school: "S", timeZone: "Europe/London");
        Deny(SocialMedia).To(Pupils | Pupils).Citing("1");
        Deny(Forums)
            .To(Class(9)).In(Place("Reading room")).Citing("1");
        Allow(Messaging).To(Staff).Citing("2");
        Prove.Never(Messaging).For(Staff);
        """;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [TestMethod]
    [DataRow(Faulty, DisplayName = "a policy with findings")]
    [DataRow("Deny(Sociall).To(Staff)", DisplayName = "a policy that does not read")]
    [DataRow("", DisplayName = "an empty file")]
    public async Task A_log_is_valid_by_the_schema(string policy)
    {
        Prerequisites.NodeModules();
        var run = await CommandRun.Of("check", folder.Write("a policy.policy.cs", policy), "--format", "sarif");

        var (code, faults) = await NodeProcess.RunAsync(Repository.PathTo("tests", "SchoolGuard.Cli.Tests", "Check", "sarif.mjs"), folder.Write("log.sarif", run.Output));

        Assert.AreEqual(0, code, faults);
    }

    [TestMethod]
    public async Task A_log_that_is_not_valid_is_found_out()
    {
        Prerequisites.NodeModules();

        var (code, faults) = await NodeProcess.RunAsync(Repository.PathTo("tests", "SchoolGuard.Cli.Tests", "Check", "sarif.mjs"), folder.Write("log.sarif", "{\"version\":\"2.1.0\",\"runs\":[{\"results\":[]}]}"));

        Assert.AreEqual(1, code);
        StringAssert.Contains(faults, "must have required property 'tool'", StringComparison.Ordinal);
    }

    [TestMethod]
    public async Task A_finding_that_has_a_fix_carries_it()
    {
        var fix = (await ResultAsync("SG0006")).GetProperty("fixes")[0];

        Assert.AreEqual("Remove `Pupils`", fix.GetProperty("description").GetProperty("text").GetString());
        var change = fix.GetProperty("artifactChanges")[0];
        StringAssert.EndsWith(change.GetProperty("artifactLocation").GetProperty("uri").GetString(), "/school.policy.cs", StringComparison.Ordinal);
        Assert.AreEqual(
            """{"deletedRegion":{"startLine":2,"startColumn":28,"endLine":2,"endColumn":37},"insertedContent":{"text":""}}""",
            JsonSerializer.Serialize(change.GetProperty("replacements")[0]));
    }

    [TestMethod]
    public async Task A_fix_over_several_lines_ends_where_the_next_line_starts()
    {
        var deleted = (await ResultAsync("SG1004")).GetProperty("fixes")[0].GetProperty("artifactChanges")[0].GetProperty("replacements")[0].GetProperty("deletedRegion");

        Assert.AreEqual("""{"startLine":3,"startColumn":1,"endLine":5,"endColumn":1}""", JsonSerializer.Serialize(deleted));
    }

    [TestMethod]
    public async Task A_finding_about_situations_carries_one_of_them_and_all_in_words()
    {
        var properties = (await ResultAsync("SG3001")).GetProperty("properties");

        Assert.AreEqual("staff", properties.GetProperty("example").GetProperty("role").GetString());
        Assert.AreEqual("staff, Messaging, any time", properties.GetProperty("region").GetString());
        Assert.AreEqual(10_080, properties.GetProperty("minutesPerWeek").GetInt32());
    }

    [TestMethod]
    public async Task A_finding_without_a_fix_has_none() => Assert.IsFalse((await ResultAsync("SG3001")).TryGetProperty("fixes", out _));

    private async Task<JsonElement> ResultAsync(string id)
    {
        var run = await CommandRun.Of("check", folder.Write("school.policy.cs", Faulty), "--format", "sarif");
        return run.Json.GetProperty("runs")[0].GetProperty("results").EnumerateArray().First(result => result.GetProperty("ruleId").ValueEquals(id));
    }
}
