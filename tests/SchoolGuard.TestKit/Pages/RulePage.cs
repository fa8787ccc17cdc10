using SchoolGuard.TestKit.Machine;

namespace SchoolGuard.TestKit.Pages;

/// <summary>The page of a rule about policies, SGnnnn.md beside the rule: what people read of it, and the policies in it.</summary>
public sealed class RulePage
{
    private const string Fence = "```csharp\n";

    private RulePage(string path) => (Path, Text) = (path, File.ReadAllText(path).ReplaceLineEndings("\n"));

    public string Path { get; }

    public string Text { get; }

    public IReadOnlyList<string> Lines => Text.Split('\n');

    public IEnumerable<string> Headings => Lines.Where(line => line.StartsWith("## ", StringComparison.Ordinal));

    /// <summary>The page of a rule.</summary>
    /// <exception cref="InvalidOperationException">It has none.</exception>
    public static RulePage Of(string id)
    {
        var pages = Directory.GetFiles(Repository.PathTo("agent", "SchoolGuard.Policy.Analyzers", "Rules"), $"{id}.md", SearchOption.AllDirectories);
        return pages.Length == 1 ? new RulePage(pages[0]) : throw new InvalidOperationException($"{id} has {pages.Length} pages: write {id}.md beside the rule");
    }

    /// <summary>What stands below a heading, up to the next.</summary>
    public string Section(string heading) => Text.Split($"\n{heading}\n")[1].Split("\n## ")[0];

    /// <summary>The policies below a heading; about changes there are two, the one before and the one after.</summary>
    public IReadOnlyList<string> Policies(string heading) => [.. Section(heading).Split(Fence).Skip(1).Select(block => block.Split("```")[0])];
}
