namespace SchoolGuard.Cli.Tests.Usage;

[TestClass]
public sealed class WrongUsageTests
{
    [TestMethod]
    [DataRow("there is no command `nonsense`: see `schoolguard --help`", "nonsense", "--at", "x")]
    [DataRow("schoolguard build: Option '--key' is required: see `schoolguard build --help`", "build", "x.policy.cs")]
    [DataRow("schoolguard check: Argument 'xml' not recognized. Must be one of: 'pretty' 'json' 'sarif' 'github': see `schoolguard check --help`", "check", "x", "--format", "xml")]
    public async Task Wrong_usage_is_one_line_with_the_cure(string line, params string[] arguments)
    {
        var run = await CommandRun.Of(arguments);

        Assert.AreEqual(1, run.ExitCode);
        Assert.AreEqual("", run.Output);
        Assert.AreEqual(line, run.Errors.TrimEnd());
    }

    [TestMethod]
    public async Task Without_a_word_the_help_is_shown()
    {
        var run = await CommandRun.Of();

        Assert.AreEqual(1, run.ExitCode);
        StringAssert.Contains(run.Output, "Commands:", StringComparison.Ordinal);
    }
}
