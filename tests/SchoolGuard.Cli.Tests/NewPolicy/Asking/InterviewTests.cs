using SchoolGuard.Cli.Tests.Usage;
using SchoolGuard.TestKit.Machine;

namespace SchoolGuard.Cli.Tests.NewPolicy.Asking;

/// <summary>The questions at a terminal, by keyboard.</summary>
[TestClass]
public sealed class InterviewTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private string Policy => folder.File("x.policy.cs");

    public void Dispose() => folder.Dispose();

    [TestMethod]
    public async Task Enter_takes_the_default_of_every_question_but_the_schools_name()
    {
        using var console = new KeyedConsole();
        console.Line("Wynstones School");
        for (var question = 0; question < 18; question++) console.Line();

        Assert.AreEqual(0, await NewAsync(console));

        Assert.IsTrue(console.AllKeysPressed);
        var asked = File.ReadAllText(Policy);
        await CommandRun.Of("new", Policy, "--yes", "--force", "--school-name", "Wynstones School");
        Assert.AreEqual(File.ReadAllText(Policy), asked);
    }

    [TestMethod]
    public async Task A_bad_answer_is_asked_again_with_the_reason()
    {
        using var console = new KeyedConsole();
        console.Line().Line("[red]School[/]").Line("9-7").Line("1-6");

        Assert.AreEqual(0, await NewAsync(console, "--title", "P", "--time-zone", "Europe/London", "--never", "1-6", "--staff", "yes", "--visitors", "no", "--staff-posts", "none", "--never-clause", "1", "--staff-clause", "2", "--visitors-clause", "3"));

        StringAssert.Contains(console.Screen, "`9-7` runs backwards", StringComparison.Ordinal);
        StringAssert.Contains(File.ReadAllText(Policy), "school: \"[red]School[/]\"", StringComparison.Ordinal);
    }

    [TestMethod]
    public async Task Lists_are_chosen_from_by_arrows_and_space()
    {
        using var console = new KeyedConsole();
        console.Press(ConsoleKey.DownArrow, ConsoleKey.Enter).Line("Head").Press(ConsoleKey.Enter).Press(ConsoleKey.Spacebar, ConsoleKey.DownArrow, ConsoleKey.DownArrow, ConsoleKey.Spacebar, ConsoleKey.Enter);

        Assert.AreEqual(0, await NewAsync(console, "--school-name", "S", "--title", "P", "--time-zone", "Europe/London", "--classes", "1-6", "--never", "1-6", "--school-times", "08:30-15:30", "--never-clause", "1", "--staff-clause", "2", "--visitors-clause", "3", "--staff-posts-clause", "4"));

        var policy = File.ReadAllText(Policy);
        StringAssert.Contains(policy, ".Unless(Permission(\"Head\"))", StringComparison.Ordinal);
        StringAssert.Contains(policy, "Deny(SocialMedia).To(Visitors)", StringComparison.Ordinal);
        StringAssert.Contains(policy, "Warn(SchoolHandle, ClassNames)", StringComparison.Ordinal);
        StringAssert.Contains(console.Screen, "What must staff not post? school handle, pupil names", StringComparison.Ordinal);
    }

    [TestMethod]
    public async Task A_terminal_that_cannot_redraw_is_asked_in_lines()
    {
        using var console = new KeyedConsole(ansi: false);
        console.Line("perhaps").Line("yes").Line().Line("none");

        Assert.AreEqual(0, await NewAsync(console, "--school-name", "S", "--title", "P", "--time-zone", "Europe/London", "--classes", "1-6", "--never", "1-6", "--never-clause", "1", "--staff-clause", "2", "--visitors-clause", "3"));

        StringAssert.Contains(console.Screen, "`perhaps` is not among no, permission, yes", StringComparison.Ordinal);
        StringAssert.Contains(File.ReadAllText(Policy), "Prove.Always(SocialMedia).For(Staff);", StringComparison.Ordinal);
    }

    private Task<int> NewAsync(KeyedConsole console, params string[] options) =>
        Root.RunAsync(["new", Policy, .. options], new Cli.Usage.Terminal(TextWriter.Null, TextWriter.Null) { Console = console });
}
