using System.Text.RegularExpressions;
using Spectre.Console;

namespace SchoolGuard.Cli.Explain;

/// <summary>
/// Lays out a page for a terminal: headings at the margin, text wrapped and indented below them, code as it is written. Nothing of a page is taken for
/// the console's own markup.
/// </summary>
internal sealed partial class PageWriter
{
    private const int WidestText = 100;
    private const int Unbroken = 10_000;
    private const string Indent = "  ";
    private const string CodeIndent = "      ";

    private readonly IAnsiConsole console;
    private readonly int width;

    public PageWriter(IAnsiConsole console)
    {
        this.console = console;
        width = Math.Min(WidestText, console.Profile.Width);
        // Text is wrapped here; the console must not break lines of code, which are copied.
        console.Profile.Width = Unbroken;
    }

    public void Write(RulePage page)
    {
        PageBlock? last = null;
        foreach (var block in PageBlock.Read(page.Markdown))
        {
            if (last is not null && (last.Kind, block.Kind) is not (PageBlockKind.Item, PageBlockKind.Item)) console.WriteLine();
            Write(block);
            last = block;
        }
    }

    private void Write(PageBlock block)
    {
        switch (block.Kind)
        {
            case PageBlockKind.Heading:
                console.WriteLine(block.Text, PageStyles.Heading);
                break;
            case PageBlockKind.Code:
                foreach (var line in block.Text.Split('\n')) console.WriteLine(line.Length == 0 ? "" : $"{CodeIndent}{line}", PageStyles.Code);
                break;
            default:
                Wrap(block.Text);
                break;
        }
    }

    private void Wrap(string text)
    {
        var column = 0;
        foreach (var (word, style) in Words(text))
        {
            var breaks = column == 0 || column + 1 + word.Length > width;
            if (breaks && column > 0) console.WriteLine();
            console.Write(breaks ? Indent : " ");
            console.Write(word, style);
            column = (breaks ? Indent.Length : column + 1) + word.Length;
        }

        console.WriteLine();
    }

    /// <summary>The words between spaces; code and emphasis keep their own spaces together with what is written close to them.</summary>
    private static IEnumerable<(string Word, Style Style)> Words(string text) => Word().Matches(text).Select(match => match.Value switch
    {
        var word when word.Contains('`', StringComparison.Ordinal) => (word, PageStyles.Code),
        ['*', .. var word, '*'] => (word, PageStyles.Emphasis),
        var word => (Link().Replace(word, "${words}"), Style.Plain),
    });

    [GeneratedRegex(@"(`[^`]*`|\[[^\]]*\]\([^)]*\)|\*[^*\s][^*]*\*|\S)+?(?=\s|$)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word();

    [GeneratedRegex(@"\[(?<words>[^\]]*)\]\([^)]*\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();
}
