using SchoolGuard.TestKit.Machine;

namespace SchoolGuard.Architecture.Tests.Tree;

/// <summary>The files of the checkout, less what .gitignore leaves out. Works in an export without git, too.</summary>
internal static class SourceTree
{
    private static readonly string[] Ignored = [".git", .. File.ReadLines(Repository.PathTo(".gitignore")).Where(line => line.EndsWith('/')).Select(line => line.Trim('/'))];

    public static IReadOnlyList<SourceFile> Files { get; } = [.. Walk(Repository.Root).Select(path => new SourceFile(path)).OrderBy(file => file.Name, StringComparer.Ordinal)];

    public static IEnumerable<SourceFile> WithExtension(params string[] extensions) =>
        Files.Where(file => extensions.Contains(Path.GetExtension(file.Name), StringComparer.Ordinal));

    /// <summary>Files that people write programs in. The words that this project forbids are spelt out in it, so it is not looked through for them.</summary>
    public static IEnumerable<SourceFile> Code =>
        WithExtension(".cs", ".js", ".mjs", ".razor", ".css", ".html", ".proto", ".py").Where(file => !file.Name.StartsWith("tests/SchoolGuard.Architecture.Tests/", StringComparison.Ordinal));

    private static IEnumerable<string> Walk(string folder)
    {
        // In a worktree, .git is a file.
        foreach (var file in Directory.EnumerateFiles(folder).Where(file => !IsIgnored(file))) yield return file;
        foreach (var child in Directory.EnumerateDirectories(folder).Where(child => !IsIgnored(child)))
        {
            foreach (var file in Walk(child)) yield return file;
        }
    }

    private static bool IsIgnored(string entry)
    {
        var name = Path.GetFileName(entry);
        var path = Path.GetRelativePath(Repository.Root, entry).Replace('\\', '/');
        return Ignored.Any(ignored => ignored.Equals(name, StringComparison.Ordinal) || ignored.Equals(path, StringComparison.Ordinal));
    }
}
