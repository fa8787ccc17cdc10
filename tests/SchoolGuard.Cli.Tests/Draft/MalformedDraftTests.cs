using System.Text.Json;
using SchoolGuard.Cli.Tests.Usage;
using SchoolGuard.TestKit.Machine;

namespace SchoolGuard.Cli.Tests.Draft;

/// <summary>A malformed draft is answered with what is wrong, never with what it says.</summary>
[TestClass]
public sealed class MalformedDraftTests : IDisposable
{
    private const string Secret = "zanzibarine";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [TestMethod]
    [DataRow("""{"id":"m"}""", "`text`")]
    [DataRow("""{"id":"m","text":5}""", "`text`")]
    [DataRow("""{"id":"m","text":["zanzibarine"]}""", "`text`")]
    [DataRow("""{"id":"m","text":"zanzibarine \ud800"}""", "`text`")]
    [DataRow("""{"id":"m","text":"zanzibarine","author":"head"}""", "`head`")]
    [DataRow("""{"id":"m","text":"zanzibarine","author":"pupil","class":14}""", "`14`")]
    [DataRow("""{"id":"m","text":"zanzibarine","author":"pupil","class":"9"}""", "`class`")]
    [DataRow("""{"id":"m","text":"zanzibarine","class":9}""", "`class`")]
    [DataRow("""{"id":"m","text":"zanzibarine","groups":"Prefects"}""", "`groups`")]
    [DataRow("""{"id":"m","text":"zanzibarine","account":"school"}""", "`school`")]
    [DataRow("""{"id":"m","text":"zanzibarine","account":true}""", "`account`")]
    [DataRow("""{"id":"m","text":"zanzibarine","host":"x..com"}""", "`x..com`")]
    [DataRow("""{"id":"m","text":"zanzibarine","host":""}""", "host name")]
    [DataRow("""{"id":"m","text":"zanzibarine","at":"yesterday"}""", "`yesterday`")]
    [DataRow("""{"id":"m","text":"zanzibarine","at":"2026-03-29T01:30:00"}""", "does not occur")]
    public async Task A_malformed_line_is_answered_with_what_is_wrong_and_the_run_goes_on(string line, string names)
    {
        var run = await Run(line);

        Assert.AreEqual("m", run.JsonLines[0].GetProperty("id").GetString());
        StringAssert.Contains(run.JsonLines[0].GetProperty("error").GetString(), names, StringComparison.Ordinal);
    }

    [TestMethod]
    [DataRow("{\"id\":\"m\",\"text\":\"zanzibarine\"")]
    [DataRow("[\"zanzibarine\"]")]
    [DataRow("\"zanzibarine\"")]
    [DataRow("zanzibarine")]
    public async Task A_line_that_is_no_object_has_no_id(string line) =>
        Assert.AreEqual(JsonValueKind.Null, (await Run(line)).JsonLines[0].GetProperty("id").ValueKind);

    [TestMethod]
    [DataRow(100_000, true)]
    [DataRow(100_001, false)]
    public async Task A_draft_may_have_a_hundred_thousand_characters_and_no_more(int length, bool analysed)
    {
        var text = Secret.PadRight(length, '.');

        var run = await Run($$"""{"id":"m","text":"{{text}}"}""", expectFault: !analysed);

        Assert.AreEqual(analysed, run.JsonLines[0].TryGetProperty("hold", out _));
    }

    private async Task<CommandRun> Run(string line, bool expectFault = true)
    {
        var input = folder.Write("d.jsonl", line + "\n{\"id\":\"good\",\"text\":\"Great day!\"}\n");

        var run = await CommandRun.Of("draft", "--school", Corpus.RavensWoodSchool(folder), "--policy", Corpus.Wynstones, "--input", input);

        Assert.AreEqual(expectFault ? 1 : 0, run.ExitCode);
        Assert.DoesNotContain(Secret, run.Output + run.Errors);
        Assert.AreEqual("none", run.JsonLines[1].GetProperty("hold").GetString());
        return run;
    }
}
