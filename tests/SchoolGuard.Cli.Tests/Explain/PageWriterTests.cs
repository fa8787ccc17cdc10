using System.Text.RegularExpressions;
using SchoolGuard.Cli.Explain;
using Spectre.Console;

namespace SchoolGuard.Cli.Tests.Explain;

[TestClass]
public sealed partial class PageWriterTests
{
    [TestMethod]
    [DataRow(20)]
    [DataRow(80)]
    [DataRow(500)]
    public void No_word_of_any_page_is_lost_at_any_width(int width)
    {
        foreach (var page in RulePages.All)
            Assert.AreEqual(WordsOf(Unprinted().Replace(page.Markdown, "")), WordsOf(Write(page.Markdown, width, AnsiSupport.No)), page.Id);
    }

    [TestMethod]
    public void Text_is_wrapped_to_the_terminal_and_to_100_columns_at_most()
    {
        var text = string.Join(' ', Enumerable.Repeat("word", 200));

        Assert.AreEqual(36, Write(text, 40, AnsiSupport.No).Split('\n').Max(line => line.Length));
        Assert.AreEqual(41, Write(text, 41, AnsiSupport.No).Split('\n').Max(line => line.Length));
        Assert.AreEqual(96, Write(text, 500, AnsiSupport.No).Split('\n').Max(line => line.Length));
    }

    [TestMethod]
    public void A_line_of_code_is_never_broken()
    {
        var code = $"Allow(SocialMedia).To(Staff).Citing(\"{new string('2', 200)}\");";

        StringAssert.Contains(Write($"```csharp\n{code}\n\nDeny\n```\n", 40, AnsiSupport.No), $"      {code}\n\n      Deny\n", StringComparison.Ordinal);
    }

    [TestMethod]
    public void The_consoles_own_markup_in_a_page_is_only_text()
    {
        const string Hostile = "Some [red]text[/] with [/] and `[bold]` and ]] of its own";

        Assert.AreEqual($"  {Hostile}\n", Write(Hostile, 100, AnsiSupport.No));
    }

    [TestMethod]
    public void Links_say_their_words_and_rows_of_a_table_stay_together() =>
        Assert.AreEqual("  See the page.\n\n  | a | b |\n  | c | d |\n", Write("See [the page](page.md).\n\n| a | b |\n| c | d |\n", 100, AnsiSupport.No));

    [TestMethod]
    public void A_terminal_gets_headings_in_bold()
    {
        StringAssert.StartsWith(Write("# SG1 title\n", 100, AnsiSupport.Yes), "\e[1mSG1 title\e[0m", StringComparison.Ordinal);
    }

    private static string Write(string markdown, int width, AnsiSupport ansi)
    {
        using var output = new StringWriter { NewLine = "\n" };
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output), Ansi = ansi, Interactive = InteractionSupport.No });
        console.Profile.Width = width;
        new PageWriter(console).Write(new RulePage("SG1", markdown));
        return output.ToString().ReplaceLineEndings("\n");
    }

    private static string WordsOf(string text) => string.Join(' ', Word().Matches(text).Select(word => word.Value));

    [GeneratedRegex(@"[\p{L}\p{N}]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word();

    /// <summary>What a fence says of its language, and where a link leads.</summary>
    [GeneratedRegex(@"^```\w*$|\]\([^)]*\)", RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Unprinted();
}
