using SchoolGuard.Architecture.Tests.Tree;
using SchoolGuard.TestKit.Machine;

namespace SchoolGuard.Architecture.Tests.Layout;

[TestClass]
public sealed class TopLevelTests
{
    private static readonly string[] Allowed = ["agent", "extension-host", "protocol", "tests", "SchoolGuard.sln", "README.md", "LICENSE", "build.ps1", "global.json"];

    [TestMethod]
    public void Nothing_lies_at_the_top_but_what_the_map_has()
    {
        var others = Directory.EnumerateFileSystemEntries(Repository.Root).Select(path => Path.GetFileName(path))
            .Where(name => !Allowed.Contains(name, StringComparer.Ordinal) && name[0] != '.' && !name.StartsWith("Directory.", StringComparison.Ordinal));

        Expect.None(others, "put it in the folder of the part that it belongs to");
    }

    [TestMethod]
    public void Every_project_is_in_the_solution()
    {
        var solution = File.ReadAllText(Repository.PathTo("SchoolGuard.sln")).Replace('\\', '/');

        Expect.None(ProjectFile.All.Select(project => project.File.Name).Where(name => !solution.Contains($"\"{name}\"", StringComparison.Ordinal)), "dotnet sln add it: `dotnet test` would pass it over");
    }
}
