using System.Text.Json;
using SchoolGuard.Cli.Tests.Usage;
using SchoolGuard.TestKit.Machine;

namespace SchoolGuard.Cli.Tests.Decide;

[TestClass]
public sealed class DecideTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [TestMethod]
    public async Task A_ninth_class_pupil_is_denied_by_default_outside_a_lesson()
    {
        var decision = await Decide("""{"id":"s1","role":"pupil","class":9,"host":"www.tiktok.com","place":"Library","at":"2026-11-24T10:14:00","lesson":null}""");

        Assert.AreEqual("""{"id":"s1","effect":"deny","outcome":"default","governed":true,"rules":[],"cites":[],"until":null}""", decision);
    }

    [TestMethod]
    public async Task A_ninth_class_pupil_in_a_lesson_is_allowed_by_clause_1b_until_lessons_end()
    {
        var decision = JsonDocument.Parse(await Decide("""{"id":"s1","role":"pupil","class":9,"host":"www.tiktok.com","place":"Library","at":"2026-11-24T10:14:00","lesson":["SocialMedia"]}""")).RootElement;

        Assert.AreEqual("allow", decision.GetProperty("effect").GetString());
        Assert.AreEqual("1b", decision.GetProperty("cites")[0].GetString());
        Assert.AreEqual("2026-11-24T15:45:00", decision.GetProperty("until").GetString());
    }

    [TestMethod]
    public async Task Staff_are_told_when_school_times_end_across_the_weekend_and_into_the_summer_time()
    {
        var decision = JsonDocument.Parse(await Decide("""{"id":1,"role":"staff","host":"facebook.com","place":null,"at":"2026-03-27T15:45:00"}""")).RootElement;

        Assert.AreEqual("allow", decision.GetProperty("effect").GetString());
        Assert.AreEqual("2026-03-30T08:30:00", decision.GetProperty("until").GetString());
        Assert.AreEqual(1, decision.GetProperty("id").GetInt32());
    }

    [TestMethod]
    public async Task A_closed_day_of_the_calendar_is_no_school_day()
    {
        var school = folder.Write("school.json", """{"School":{"Name":"S"},"Calendar":{"Terms":[{"Start":"2026-09-03","End":"2026-12-18"}],"Closed":["2026-11-24"]}}""");
        const string scenario = """{"id":"s","role":"staff","host":"facebook.com","at":"2026-11-24T10:00"}""";

        StringAssert.Contains(await Decide(scenario), "\"effect\":\"deny\"", StringComparison.Ordinal);
        StringAssert.Contains(await Decide(scenario, "--school", school), "\"effect\":\"allow\"", StringComparison.Ordinal);
    }

    [TestMethod]
    public async Task A_bundle_gives_the_same_answers_as_its_source()
    {
        var (bundle, key) = await Build(folder);
        var scenarios = string.Join('\n', Enumerable.Range(-1, 15).Select(number => $$"""{"id":{{number}},"role":"pupil","class":{{number}},"host":"m.youtube.com","place":"Sixth form common room","at":"2026-11-24T10:14:00","lesson":["youtube"]}"""));

        var fromSource = await Decide(scenarios);
        var file = folder.Write("again.jsonl", scenarios);
        var fromBundle = (await CommandRun.Of("decide", bundle, "--key", key, "--scenarios", file)).Output.TrimEnd();

        Assert.AreEqual(fromSource, fromBundle);
    }

    [TestMethod]
    [DataRow("""{"id":"m","role":"pupil","host":"x.com","at":"2026-11-24T10:00:00"}""", "`class`")]
    [DataRow("""{"id":"m","role":"pupil","class":14,"host":"x.com","at":"2026-11-24T10:00:00"}""", "`14`")]
    [DataRow("""{"id":"m","role":"staff","class":9,"host":"x.com","at":"2026-11-24T10:00:00"}""", "`class`")]
    [DataRow("""{"id":"m","role":"head","host":"x.com","at":"2026-11-24T10:00:00"}""", "`head`")]
    [DataRow("""{"id":"m","role":"staff","host":"x..com","at":"2026-11-24T10:00:00"}""", "`x..com`")]
    [DataRow("""{"id":"m","role":"staff","host":"x.com","at":"yesterday"}""", "`yesterday`")]
    [DataRow("""{"id":"m","role":"staff","host":"x.com","at":"2026-03-29T01:30:00"}""", "does not occur")]
    [DataRow("""{"id":"m","role":"staff","host":"x.com"}""", "`at`")]
    [DataRow("""{"id":"m","role":"staff","host":"x.com","at":"2026-11-24T10:00:00","lesson":["tiktokk"]}""", "`tiktokk`")]
    [DataRow("""{"id":"m","role":"staff","host":"x.com","at":"2026-11-24T10:00:00","groups":"Prefects"}""", "`groups`")]
    [DataRow("""{"id":"m","role":"\ud800","host":"x.com","at":"2026-11-24T10:00:00"}""", "`role`")]
    public async Task A_malformed_line_is_answered_with_what_is_wrong_and_the_run_goes_on(string line, string names)
    {
        var file = folder.Write("s.jsonl", line + "\n{\"id\":\"good\",\"role\":\"staff\",\"host\":\"example.org\",\"at\":\"2026-11-24T10:00:00\"}\n");

        var run = await CommandRun.Of("decide", Corpus.Wynstones, "--scenarios", file);

        Assert.AreEqual(1, run.ExitCode);
        Assert.AreEqual("m", run.JsonLines[0].GetProperty("id").GetString());
        StringAssert.Contains(run.JsonLines[0].GetProperty("error").GetString(), names, StringComparison.Ordinal);
        Assert.AreEqual("ungoverned", run.JsonLines[1].GetProperty("outcome").GetString());
    }

    [TestMethod]
    [DataRow("{")]
    [DataRow("[1]")]
    [DataRow("null")]
    [DataRow("{\"id\":\"a\"")]
    public async Task A_line_that_is_no_object_has_no_id(string line)
    {
        var file = folder.Write("s.jsonl", line);

        var run = await CommandRun.Of("decide", Corpus.Wynstones, "--scenarios", file);

        Assert.AreEqual(1, run.ExitCode);
        Assert.AreEqual(JsonValueKind.Null, run.JsonLines[0].GetProperty("id").ValueKind);
        Assert.IsTrue(run.JsonLines[0].TryGetProperty("error", out _));
    }

    [TestMethod]
    public async Task A_policy_with_errors_decides_nothing()
    {
        var policy = folder.Write("x.policy.cs", "Allow(SocialMedia);");
        var file = folder.Write("s.jsonl", "{}");

        var run = await CommandRun.Of("decide", policy, "--scenarios", file);

        Assert.AreEqual(3, run.ExitCode);
        Assert.AreEqual("", run.Output);
        StringAssert.Contains(run.Errors, "SG0005", StringComparison.Ordinal);
    }

    internal static async Task<(string Bundle, string Key)> Build(TemporaryFolder folder)
    {
        Assert.AreEqual(0, (await CommandRun.Of("keygen", folder.File("keys"))).ExitCode);
        var bundle = folder.File("policy.bundle");
        var run = await CommandRun.Of("build", Corpus.Wynstones, "--key", folder.File("keys/private.pem"), "--counter", "3", "-o", bundle);
        Assert.AreEqual(0, run.ExitCode, run.Errors);
        return (bundle, folder.File("keys/public.pem"));
    }

    private async Task<string> Decide(string scenarios, params string[] more)
    {
        var run = await CommandRun.Of(["decide", Corpus.Wynstones, "--scenarios", folder.Write("s.jsonl", scenarios), .. more]);
        Assert.AreEqual(0, run.ExitCode, run.Output + run.Errors);
        return run.Output.TrimEnd();
    }
}
