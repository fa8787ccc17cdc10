using System.Text.RegularExpressions;
using SchoolGuard.Architecture.Tests.Tree;

namespace SchoolGuard.Architecture.Tests.Documentation;

/// <summary>A page of Markdown: its shell commands, links and headings.</summary>
internal sealed partial class Readme(SourceFile file)
{
    public static IEnumerable<Readme> All => SourceTree.WithExtension(".md").Select(file => new Readme(file));

    public SourceFile File => file;

    /// <summary>The commands of the fenced <c>sh</c> blocks, continued lines joined, comments left out.</summary>
    public IEnumerable<string> Commands =>
        Fence().Matches(file.Text).SelectMany(block => block.Groups["body"].Value.Replace("\\\n", " ", StringComparison.Ordinal).Split('\n'))
            .Select(line => line.Split(" #")[0].Trim())
            .Where(line => line.Length > 0 && line[0] != '#');

    /// <summary>The targets of links within the checkout.</summary>
    public IEnumerable<string> Links =>
        Link().Matches(AnyFence().Replace(file.Text, "")).Select(link => link.Groups["target"].Value).Where(target => !target.Contains(':', StringComparison.Ordinal));

    public IEnumerable<string> Anchors => Heading().Matches(AnyFence().Replace(file.Text, "")).Select(heading => ToAnchor(heading.Groups["words"].Value));

    private static string ToAnchor(string heading) =>
        NoAnchor().Replace(heading.Trim().ToLowerInvariant(), "").Replace(' ', '-');

    [GeneratedRegex(@"^```(sh|bash|console)\n(?<body>.*?)^```", RegexOptions.ExplicitCapture | RegexOptions.Singleline | RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Fence();

    [GeneratedRegex(@"^```.*?^```|`[^`\n]*`", RegexOptions.Singleline | RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex AnyFence();

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();

    [GeneratedRegex(@"^#+ (?<words>.+)$", RegexOptions.ExplicitCapture | RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\p{L}\p{N} _-]", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NoAnchor();
}
