using System.Text.Json;
using SchoolGuard.Cli.Tests.Decide;
using SchoolGuard.Cli.Tests.Usage;
using SchoolGuard.TestKit.Machine;

namespace SchoolGuard.Cli.Tests.Draft;

[TestClass]
public sealed class DraftTests : IDisposable
{
    private const string Header = "Policy(\"Test\", school: \"Ravens Wood School\", timeZone: \"Europe/London\");\n";
    private const string Post = """{"id":"d1","text":"Great day at Ravens Wood!","author":"staff","account":"personal","host":"x.com","at":"2026-11-24T17:00:00"}""";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [TestMethod]
    public async Task The_draft_of_the_contract_is_answered_as_the_contract_says()
    {
        var answer = await Draft(Post, "--policy", Corpus.Wynstones);

        Assert.AreEqual("d1", answer.GetProperty("id").GetString());
        Assert.AreEqual("warn", answer.GetProperty("hold").GetString());
        var found = answer.GetProperty("diagnostics").EnumerateArray().Single();
        Assert.AreEqual("SG7001", found.GetProperty("id").GetString());
        Assert.AreEqual("school-name", found.GetProperty("kind").GetString());
        Assert.AreEqual(13, found.GetProperty("start").GetInt32());
        Assert.AreEqual(11, found.GetProperty("length").GetInt32());
        Assert.AreEqual("warn", found.GetProperty("severity").GetString());
        Assert.AreEqual("2", found.GetProperty("cites").EnumerateArray().Single().GetString());
        Assert.AreEqual("""{"title":"Say \"school\"","newText":"school"}""", found.GetProperty("fixes")[0].GetRawText());
    }

    [TestMethod]
    public async Task Without_a_policy_a_draft_is_read_as_a_personal_post_of_staff_at_the_default_strengths_and_cites_nothing()
    {
        var answer = await Draft("""{"id":"d1","text":"Great day at Ravens Wood!"}""");

        Assert.AreEqual("warn", answer.GetProperty("hold").GetString());
        Assert.AreEqual(0, answer.GetProperty("diagnostics")[0].GetProperty("cites").GetArrayLength());
    }

    [TestMethod]
    [DataRow("personal", "warn")]
    [DataRow("official", "none")]
    public async Task From_an_official_account_the_schools_own_name_is_expected(string account, string hold) =>
        Assert.AreEqual(hold, await Hold($$"""{"id":"d","text":"Great day at Ravens Wood!","account":"{{account}}"}"""));

    [TestMethod]
    public async Task A_post_that_gives_nothing_away_is_not_held() =>
        Assert.AreEqual("""{"id":7,"hold":"none","diagnostics":[]}""", (await Draft("""{"id":7,"text":"Great day!"}""")).GetRawText());

    [TestMethod]
    public async Task Kinds_that_no_rule_of_the_policy_speaks_of_are_off() =>
        Assert.AreEqual("none", await Hold(Post, "--policy", Policy("Warn(PupilNames).InPostsBy(Staff).Citing(\"1\");")));

    [TestMethod]
    public async Task A_policy_without_posting_rules_leaves_the_defaults() =>
        Assert.AreEqual("warn", await Hold(Post, "--policy", Policy("Deny(SocialMedia).To(Visitors).Citing(\"1\");")));

    [TestMethod]
    [DataRow("note")]
    [DataRow("justify")]
    [DataRow("forbid")]
    public async Task The_policy_decides_how_strongly_a_post_is_held(string strength)
    {
        var rule = $"{char.ToUpperInvariant(strength[0])}{strength[1..]}(Anything).InPostsBy(Staff).Citing(\"1\");";

        Assert.AreEqual(strength, await Hold(Post, "--policy", Policy(rule)));
    }

    [TestMethod]
    [DataRow("\"at\":\"2026-11-24T10:14:00\"", "forbid")]
    [DataRow("\"at\":\"2026-11-24T17:00:00\"", "none")]
    [DataRow("\"at\":\"2026-10-26T10:14:00\"", "none")]
    [DataRow("\"at\":null", "forbid")]
    public async Task A_rule_with_times_counts_then_and_when_the_draft_says_no_time(string at, string hold)
    {
        var policy = Policy("Forbid(SchoolName).InPostsBy(Staff).During(SchoolDays.Between(\"08:30\", \"15:45\")).Citing(\"1\");");

        Assert.AreEqual(hold, await Hold($$"""{"id":"d","text":"Great day at Ravens Wood!",{{at}}}""", "--policy", policy));
    }

    [TestMethod]
    [DataRow("\"host\":\"m.facebook.com\"", "forbid")]
    [DataRow("\"host\":\"x.com\"", "none")]
    [DataRow("\"host\":null", "forbid")]
    public async Task A_rule_for_one_site_counts_there_and_when_the_draft_says_no_host(string host, string hold)
    {
        var policy = Policy("Forbid(SchoolName).InPostsBy(Staff).On(Service(\"facebook\")).Citing(\"1\");");

        Assert.AreEqual(hold, await Hold($$"""{"id":"d","text":"Great day at Ravens Wood!",{{host}}}""", "--policy", policy));
    }

    [TestMethod]
    [DataRow("\"author\":\"pupil\",\"class\":9", "forbid")]
    [DataRow("\"author\":\"pupil\",\"class\":10", "none")]
    [DataRow("\"author\":\"pupil\"", "forbid")]
    [DataRow("\"author\":\"visitor\"", "note")]
    [DataRow("\"author\":\"staff\"", "none")]
    public async Task Each_author_is_judged_by_the_rules_for_them(string author, string hold)
    {
        var policy = Policy("Forbid(SchoolName).InPostsBy(Class(9)).Citing(\"1\");\nNote(SchoolName).InPostsBy(Visitors).Citing(\"2\");");

        Assert.AreEqual(hold, await Hold($$"""{"id":"d","text":"Great day at Ravens Wood!",{{author}}}""", "--policy", policy));
    }

    [TestMethod]
    public async Task A_bundle_gives_the_same_answers_as_its_source()
    {
        var (bundle, key) = await DecideTests.Build(folder);
        var drafts = string.Join('\n', Post, Post.Replace("staff", "pupil", StringComparison.Ordinal), Post.Replace("personal", "official", StringComparison.Ordinal));

        var fromSource = await Run(drafts, "--policy", Corpus.Wynstones);
        var fromBundle = await Run(drafts, "--policy", bundle, "--key", key);

        Assert.HasCount(3, fromSource.JsonLines);
        Assert.AreEqual(fromSource, fromBundle);
    }

    [TestMethod]
    public async Task A_policy_with_errors_analyses_nothing()
    {
        var run = await Run(Post, "--policy", Policy("Warn(SchoolName);"));

        Assert.AreEqual(3, run.ExitCode);
        Assert.AreEqual("", run.Output);
        StringAssert.Contains(run.Errors, "SG0005", StringComparison.Ordinal);
    }

    [TestMethod]
    public async Task The_people_of_the_roster_beside_school_json_are_found()
    {
        folder.Write("roster/users.csv", "sourcedId,role,username,givenName,familyName,grades\np1,student,aone,Ada,Fairbrother,09\n");
        var school = folder.Write("school.json", """{"School":{"Name":"Ravens Wood School"},"Roster":{"Folder":"roster"}}""");

        var run = await CommandRun.Of("draft", "--school", school, "--input", folder.Write("d.jsonl", """{"id":"d","text":"Saw Ada Fairbrother today"}"""));

        Assert.AreEqual("pupil-name", run.JsonLines.Single().GetProperty("diagnostics")[0].GetProperty("kind").GetString());
    }

    [TestMethod]
    public async Task A_faulty_school_json_is_named_with_its_fault()
    {
        var school = folder.Write("faulty.json", """{"School":{"Nmae":"Ravens Wood School"}}""");

        var run = await CommandRun.Of("draft", "--school", school, "--input", folder.Write("d.jsonl", Post));

        Assert.AreEqual(1, run.ExitCode);
        Assert.AreEqual("", run.Output);
        StringAssert.Contains(run.Errors, "Nmae", StringComparison.Ordinal);
    }

    private string Policy(string rules) => folder.Write("test.policy.cs", Header + rules);

    private async Task<string> Hold(string line, params string[] more) => (await Draft(line, more)).GetProperty("hold").GetString()!;

    private async Task<JsonElement> Draft(string line, params string[] more)
    {
        var run = await Run(line, more);
        Assert.AreEqual(0, run.ExitCode, run.Output + run.Errors);
        return run.JsonLines.Single();
    }

    private Task<CommandRun> Run(string lines, params string[] more) =>
        CommandRun.Of(["draft", "--school", Corpus.RavensWoodSchool(folder), "--input", folder.Write("d.jsonl", lines), .. more]);
}
