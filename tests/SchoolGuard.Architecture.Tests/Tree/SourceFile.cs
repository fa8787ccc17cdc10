using SchoolGuard.TestKit.Machine;

namespace SchoolGuard.Architecture.Tests.Tree;

internal sealed class SourceFile(string path)
{
    private readonly Lazy<string[]> lines = new(() => File.ReadAllLines(path));

    /// <summary>The path from the top of the checkout, with forward slashes.</summary>
    public string Name { get; } = System.IO.Path.GetRelativePath(Repository.Root, path).Replace('\\', '/');

    public string Path => path;

    public string Folder => System.IO.Path.GetDirectoryName(path)!;

    public IReadOnlyList<string> Lines => lines.Value;

    public string Text => string.Join('\n', Lines);

    /// <summary>Each line that meets a condition, as <c>name(line): text</c>.</summary>
    public IEnumerable<string> Where(Func<string, bool> condition) =>
        Lines.Select((line, index) => (line, index)).Where(each => condition(each.line)).Select(each => $"{Name}({each.index + 1}): {each.line.Trim()}");
}
