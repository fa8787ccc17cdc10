using System.Xml.Linq;

namespace SchoolGuard.Architecture.Tests.Tree;

/// <summary>A project as its file states it.</summary>
internal sealed class ProjectFile(SourceFile file)
{
    private readonly XDocument document = XDocument.Load(file.Path);

    public static IReadOnlyList<ProjectFile> All { get; } = [.. SourceTree.WithExtension(".csproj").Select(file => new ProjectFile(file))];

    /// <summary>The projects that are installed at a school: all but those below tests.</summary>
    public static IEnumerable<ProjectFile> Product => All.Where(project => !project.IsTest);

    public SourceFile File => file;

    /// <summary>The name without <c>SchoolGuard.</c>.</summary>
    public string Name { get; } = NameOf(file.Name);

    public bool IsTest => file.Name.StartsWith("tests/", StringComparison.Ordinal);

    public IEnumerable<string> References => Items("ProjectReference").Select(item => NameOf(item.Attribute("Include")!.Value));

    public IEnumerable<string> Packages => Items("PackageReference").Select(item => item.Attribute("Include")?.Value ?? item.Attribute("Update")!.Value);

    public IEnumerable<XElement> Items(string kind) => document.Descendants(kind);

    /// <summary>The project and everything that it references, however far.</summary>
    public IEnumerable<ProjectFile> Closure()
    {
        var reached = new Dictionary<string, ProjectFile>(StringComparer.Ordinal);
        var waiting = new Queue<ProjectFile>([this]);
        while (waiting.TryDequeue(out var project))
        {
            if (!reached.TryAdd(project.Name, project)) continue;
            foreach (var reference in project.References) waiting.Enqueue(All.Single(each => each.Name.Equals(reference, StringComparison.Ordinal)));
        }

        return reached.Values;
    }

    private static string NameOf(string path) => Path.GetFileNameWithoutExtension(path.Replace('\\', '/')).Replace("SchoolGuard.", "", StringComparison.Ordinal);
}
