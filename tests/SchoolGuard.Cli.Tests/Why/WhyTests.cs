using SchoolGuard.Cli.Tests.Decide;
using SchoolGuard.Cli.Tests.Usage;
using SchoolGuard.TestKit.Machine;

namespace SchoolGuard.Cli.Tests.Why;

[TestClass]
public sealed class WhyTests : IDisposable
{
    private static readonly string[] NinthClass = ["--role", "pupil", "--class", "9", "--host", "www.tiktok.com", "--at", "2026-11-24T10:14"];
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [TestMethod]
    public async Task The_decision_comes_first_then_each_rule_with_its_conditions()
    {
        var lines = (await Why([.. NinthClass, "--place", "Library"])).Split('\n');

        Assert.AreEqual("denied by default: no rule that speaks of the site applies; nothing changes that within eight days", lines[0]);
        CollectionAssert.IsSubsetOf(
            new[]
            {
                "  line 12 does not apply: Allow(SocialMedia).To(Classes(9, 10)).During(AuthorisedLesson).Citing(\"1b\");",
                "    who        holds  Class 9 is in Classes 9 and 10",
                "    site       holds  www.tiktok.com (tiktok, media sharing) is in all social media",
                "    lesson     fails  no lesson is in force",
            },
            lines);
    }

    [TestMethod]
    public async Task The_rule_that_decides_is_marked_and_what_it_overrides_is_said()
    {
        var lines = (await Why("--role", "staff", "--host", "x.com", "--at", "2026-11-24T10:14")).Split('\n');

        Assert.AreEqual("denied by clause 2 (line 25); until Tuesday 24 November 2026, 15:45", lines[0]);
        StringAssert.StartsWith(lines.Single(line => line.StartsWith('*')), "* line 25 decides: Deny(", StringComparison.Ordinal);
        Assert.AreEqual("  line 21 applies, but a denial wins: Allow(SocialMedia).To(Staff).Citing(\"2\");", lines.Single(line => line.Contains("line 21", StringComparison.Ordinal)));
    }

    [TestMethod]
    [DataRow("allowed by clause 1b (line 12); until Tuesday 24 November 2026, 15:45", "pupil", "9", "--host", "m.youtube.com", "--lesson", "youtube", "--lesson", "tiktok")]
    [DataRow("allowed by clause 1c (line 15); nothing changes that within eight days", "pupil", "12", "--host", "x.com", "--place", "Sixth form common room")]
    [DataRow("denied by clause 1a (line 9); nothing changes that within eight days", "pupil", "Nursery", "--host", "x.com")]
    [DataRow("allowed: no rule speaks of example.org, which is left to the school's web filter; nothing changes that within eight days", "pupil", "-1", "--host", "example.org")]
    [DataRow("allowed by clause 2 (line 21); nothing changes that within eight days", "staff", null, "--host", "x.com", "--permission", "school business manager")]
    public async Task Every_outcome_is_said_in_words(string decision, string role, string? classNumber, params string[] more)
    {
        string[] pupil = classNumber is null ? [] : ["--class", classNumber];

        var output = await Why(["--role", role, .. pupil, "--at", "2026-11-24T10:14:00", .. more]);

        Assert.AreEqual(decision, output.Split('\n')[0]);
    }

    [TestMethod]
    public async Task Json_says_what_decide_says_and_gives_the_reasons_for_it()
    {
        foreach (var policy in Corpus.Policies)
        {
            foreach (var host in new[] { "facebook.com", "minecraft.net", "example.org" })
            {
                var reasons = await CommandRun.Of("why", policy, "--role", "pupil", "--class", "12", "--host", host, "--place", "OffSite", "--at", "2026-11-24T10:14", "--lesson", "SocialMedia", "--format", "json");
                var decided = await CommandRun.Of("decide", policy, "--scenarios", folder.Write("s.jsonl", $$"""{"role":"pupil","class":12,"host":"{{host}}","place":"OffSite","at":"2026-11-24T10:14","lesson":["SocialMedia"]}"""));

                foreach (var member in decided.Json.EnumerateObject().Where(member => member.Name is not "id"))
                    Assert.AreEqual(member.Value.GetRawText(), reasons.Json.GetProperty(member.Name).GetRawText(), $"{policy}, {host}: {member.Name}");
                var deciding = reasons.Json.GetProperty("reasons").EnumerateArray().Where(rule => rule.GetProperty("decides").GetBoolean()).Select(rule => rule.GetProperty("line").GetInt32());
                CollectionAssert.AreEqual(decided.Json.GetProperty("rules").EnumerateArray().Select(line => line.GetInt32()).ToArray(), deciding.ToArray());
            }
        }
    }

    [TestMethod]
    public async Task A_rule_applies_in_json_exactly_if_all_its_conditions_hold()
    {
        var run = await CommandRun.Of(["why", Corpus.Wynstones, .. NinthClass, "--format", "json"]);

        foreach (var rule in run.Json.GetProperty("reasons").EnumerateArray())
        {
            var holds = rule.GetProperty("conditions").EnumerateArray().All(condition => condition.GetProperty("holds").GetBoolean());
            Assert.AreEqual(holds, rule.GetProperty("applies").GetBoolean(), rule.ToString());
        }
    }

    [TestMethod]
    public async Task A_bundle_gives_the_same_reasons_as_its_source()
    {
        var (bundle, key) = await DecideTests.Build(folder);

        var run = await CommandRun.Of(["why", bundle, "--key", key, .. NinthClass]);

        Assert.AreEqual(await Why(NinthClass), run.Output);
    }

    [TestMethod]
    public async Task A_closed_day_of_the_calendar_is_said()
    {
        var school = folder.Write("school.json", """{"School":{"Name":"S"},"Calendar":{"Terms":[{"Start":"2026-09-03","End":"2026-12-18"}],"Closed":["2026-11-24"]}}""");

        var output = await Why("--role", "staff", "--host", "x.com", "--at", "2026-11-24T10:14", "--school", school);

        StringAssert.Contains(output, "when       fails  Tuesday 10:14 on a closed day is outside Mon-Fri 08:30-15:45 in term", StringComparison.Ordinal);
    }

    [TestMethod]
    [DataRow("`class`", "--role", "pupil", "--host", "x.com", "--at", "2026-11-24T10:14")]
    [DataRow("`14`", "--role", "pupil", "--class", "14", "--host", "x.com", "--at", "2026-11-24T10:14")]
    [DataRow("`head`", "--role", "head", "--host", "x.com", "--at", "2026-11-24T10:14")]
    [DataRow("`x..com`", "--role", "staff", "--host", "x..com", "--at", "2026-11-24T10:14")]
    [DataRow("`noon`", "--role", "staff", "--host", "x.com", "--at", "noon")]
    [DataRow("does not occur", "--role", "staff", "--host", "x.com", "--at", "2026-03-29T01:30")]
    [DataRow("`tiktokk`", "--role", "staff", "--host", "x.com", "--at", "2026-11-24T10:14", "--lesson", "tiktokk")]
    [DataRow("`place`", "--role", "staff", "--host", "x.com", "--at", "2026-11-24T10:14", "--place", "")]
    [DataRow("--at", "--role", "staff", "--host", "x.com")]
    public async Task What_makes_no_sense_is_named_in_one_line(string names, params string[] options)
    {
        var run = await CommandRun.Of(["why", Corpus.Wynstones, .. options]);

        Assert.AreEqual(1, run.ExitCode);
        Assert.AreEqual("", run.Output);
        StringAssert.Contains(run.Errors, names, StringComparison.Ordinal);
        Assert.AreEqual(1, run.Errors.TrimEnd('\n').Split('\n').Length);
    }

    [TestMethod]
    public async Task A_policy_with_errors_has_no_reasons()
    {
        var run = await CommandRun.Of(["why", folder.Write("x.policy.cs", "Allow(SocialMedia);"), .. NinthClass]);

        Assert.AreEqual(3, run.ExitCode);
        Assert.AreEqual("", run.Output);
        StringAssert.Contains(run.Errors, "SG0005", StringComparison.Ordinal);
    }

    private static async Task<string> Why(params string[] options)
    {
        var run = await CommandRun.Of(["why", Corpus.Wynstones, .. options]);
        Assert.AreEqual(0, run.ExitCode, run.Errors);
        return run.Output;
    }
}
