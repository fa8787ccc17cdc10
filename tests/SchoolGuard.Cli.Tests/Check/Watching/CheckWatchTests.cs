using SchoolGuard.Cli.Tests.Usage;
using SchoolGuard.TestKit.Machine;
using Spectre.Console;

namespace SchoolGuard.Cli.Tests.Check.Watching;

[TestClass]
public sealed class CheckWatchTests : IDisposable
{
    private const string Header = "Policy(\"P\", school: \"S\", timeZone: \"Europe/London\");\n";
    private const string Clean = Header + "Deny(SocialMedia).To(Everyone).Citing(\"1\");\n";
    private const string Misspelt = Header + "Deny(SocialMedia).To(Everyon).Citing(\"1\");\n";

    private readonly TemporaryFolder folder = new();
    private readonly CancellationTokenSource ctrlC = new();
    private readonly ObservedRuns runs = new();

    public void Dispose()
    {
        ctrlC.Dispose();
        runs.Dispose();
        folder.Dispose();
    }

    [TestMethod]
    public async Task A_file_is_checked_again_when_it_changes_until_Ctrl_C()
    {
        var policy = folder.Write("x.policy.cs", Clean);
        var watching = Watch(policy);

        StringAssert.StartsWith(await runs.RunWithAsync("took "), "1 file checked: nothing found\n", StringComparison.Ordinal);
        folder.Write("x.policy.cs", Misspelt);
        StringAssert.StartsWith(await runs.RunWithAsync("SG0010"), $"\n--- {policy} changed ---\n", StringComparison.Ordinal);
        folder.Write("x.policy.cs", Clean);
        await runs.RunWithAsync("nothing found");

        await ctrlC.CancelAsync();
        Assert.AreEqual(0, await watching);
    }

    [TestMethod]
    public async Task An_editor_may_write_a_new_file_and_give_it_the_old_ones_name()
    {
        var policy = folder.Write("x.policy.cs", Clean);
        var watching = Watch(policy);
        await runs.RunWithAsync("nothing found");

        File.Move(folder.Write("x.policy.cs~new", Misspelt), policy, overwrite: true);
        await runs.RunWithAsync("SG0010");
        File.Move(policy, folder.File("x.policy.cs~old"));
        File.Move(folder.Write("x.policy.cs~new", Clean), policy);
        await runs.RunWithAsync("1 file checked: nothing found");

        await ctrlC.CancelAsync();
        Assert.AreEqual(0, await watching);
    }

    [TestMethod]
    public async Task A_file_that_vanishes_is_waited_for()
    {
        var policy = folder.Write("x.policy.cs", Clean);
        var other = folder.Write("y.policy.cs", Clean);
        var watching = Watch(policy, other);
        await runs.RunWithAsync("2 files checked");

        File.Delete(policy);
        StringAssert.Contains(await runs.RunWithAsync($"{policy}: there is no such file"), "1 file checked: nothing found", StringComparison.Ordinal);
        folder.Write("y.policy.cs", Misspelt);
        StringAssert.Contains(await runs.RunWithAsync("SG0010"), $"{policy}: there is no such file", StringComparison.Ordinal);
        folder.Write("x.policy.cs", Clean);
        Assert.IsFalse((await runs.RunWithAsync("2 files checked: 1 error")).Contains("no such file", StringComparison.Ordinal));

        await ctrlC.CancelAsync();
        Assert.AreEqual(0, await watching);
    }

    [TestMethod]
    public async Task Every_file_is_checked_again_when_the_clauses_change_and_a_broken_list_does_not_count()
    {
        var policy = folder.Write("x.policy.cs", Clean);
        var clauses = folder.Write("clauses.json", "{\"1\":\"words\"}");
        var watching = Watch(policy, "--clauses", clauses);
        await runs.RunWithAsync("nothing found");

        folder.Write("clauses.json", "{\"2\":\"words\"}");
        StringAssert.StartsWith(await runs.RunWithAsync("SG0004"), $"\n--- {clauses} changed ---\n", StringComparison.Ordinal);
        folder.Write("clauses.json", "{\"1\":");
        StringAssert.Contains(await runs.RunWithAsync("not a JSON object"), "SG0004", StringComparison.Ordinal);

        await ctrlC.CancelAsync();
        Assert.AreEqual(0, await watching);
    }

    [TestMethod]
    public async Task A_terminal_is_cleared_between_runs()
    {
        var policy = folder.Write("x.policy.cs", Clean);
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(runs), Ansi = AnsiSupport.Yes });
        var watching = Root.RunAsync(["check", policy, "--watch"], new Cli.Usage.Terminal(runs, TextWriter.Null) { Console = console }, ctrlC.Token);
        Assert.IsFalse((await runs.RunWithAsync("nothing found")).Contains("\e[2J", StringComparison.Ordinal));

        folder.Write("x.policy.cs", Misspelt);
        StringAssert.StartsWith(await runs.RunWithAsync("SG0010"), "\e[2J", StringComparison.Ordinal);

        await ctrlC.CancelAsync();
        Assert.AreEqual(0, await watching);
    }

    [TestMethod]
    [DataRow("no-such.policy.cs", "pretty", "no such file")]
    [DataRow("x.policy.cs", "json", "--watch")]
    public async Task What_cannot_be_watched_is_refused_at_once(string name, string format, string names)
    {
        folder.Write("x.policy.cs", Clean);

        var run = await CommandRun.Of("check", folder.File(name), "--watch", "--format", format);

        Assert.AreEqual(1, run.ExitCode);
        Assert.AreEqual("", run.Output);
        StringAssert.Contains(run.Errors, names, StringComparison.Ordinal);
    }

    private Task<int> Watch(params string[] arguments) => Root.RunAsync(["check", "--watch", .. arguments], new Cli.Usage.Terminal(runs, TextWriter.Null), ctrlC.Token);
}
