using SchoolGuard.Cli.Tests.Usage;

namespace SchoolGuard.Cli.Tests.Demo;

[TestClass]
public sealed class DemoTests
{
    [TestMethod]
    public async Task A_school_day_shows_the_five_policies_and_opens_a_lesson_for_the_ninth_class_alone()
    {
        var run = await CommandRun.Of("demo");

        Assert.AreEqual(0, run.ExitCode, run.Errors);
        foreach (var school in new[] { "Wynstones", "Glazebury", "Wightwick", "Bucklebury", "Ravens Wood" }) StringAssert.Contains(run.Output, school, StringComparison.Ordinal);
        var lesson = During(run.Output, "A teacher authorises");
        StringAssert.Contains(Row(lesson, "Lower School"), "closed", StringComparison.Ordinal);
        StringAssert.Contains(Row(lesson, "Pupil, Class 9"), "open", StringComparison.Ordinal);
        StringAssert.Contains(Row(lesson, "Sixth former"), "closed", StringComparison.Ordinal);
        StringAssert.Contains(Row(During(run.Output, "The lesson ends by itself"), "Pupil, Class 9"), "closed", StringComparison.Ordinal);
        StringAssert.Contains(run.Output, "SG7001 \"Wynstones\"", StringComparison.Ordinal);
    }

    [TestMethod]
    public async Task A_demonstration_that_is_ended_leaves_no_files_behind()
    {
        var before = Folders();
        using var ending = new CancellationTokenSource();
        using var output = new StopAt("Before school", ending);

        var exitCode = await Root.RunAsync(["demo"], new Cli.Usage.Terminal(output, TextWriter.Null), ending.Token);

        Assert.AreEqual(0, exitCode);
        CollectionAssert.AreEquivalent(before, Folders());
    }

    [TestMethod]
    [DataRow("0")]
    [DataRow("fast")]
    public async Task A_speed_that_is_none_is_wrong_usage(string speed) =>
        Assert.AreEqual(1, (await CommandRun.Of("demo", "--speed", speed)).ExitCode);

    private static string[] Folders() => Directory.GetDirectories(Path.GetTempPath(), "sg-demo-*");

    private static string During(string output, string title)
    {
        var start = output.IndexOf(title, StringComparison.Ordinal);
        return output[start..output.IndexOf('╰', start)];
    }

    private static string Row(string table, string person) => table.Split('\n').First(line => line.Contains(person, StringComparison.Ordinal));

    /// <summary>Presses Ctrl+C when a word is printed.</summary>
    private sealed class StopAt(string word, CancellationTokenSource ending) : StringWriter
    {
        public override void Write(string? value)
        {
            base.Write(value);
            if (value?.Contains(word, StringComparison.Ordinal) is true) ending.Cancel();
        }
    }
}
