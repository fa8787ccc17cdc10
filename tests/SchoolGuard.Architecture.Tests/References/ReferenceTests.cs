using SchoolGuard.Architecture.Tests.Tree;

namespace SchoolGuard.Architecture.Tests.References;

[TestClass]
public sealed class ReferenceTests
{
    public static IEnumerable<object[]> ProductProjects => ProjectFile.Product.Select(project => new object[] { project.Name });

    [TestMethod]
    [DynamicData(nameof(ProductProjects))]
    public void References_point_downwards_only(string name)
    {
        Assert.IsTrue(ReferenceTable.Entries.TryGetValue(name, out var entry), $"{name} is new: say in ReferenceTable what it may reference, and why");
        var project = ProjectFile.Product.Single(each => each.Name.Equals(name, StringComparison.Ordinal));

        var forbidden = project.References.Except(entry.MayReference, StringComparer.Ordinal);

        Expect.None(forbidden, $"{name} must not reference these, because {entry.Reason}");
    }

    [TestMethod]
    public void Only_Protocol_compiles_proto_files()
    {
        var projects = ProjectFile.Product.Where(project => project.Items("Protobuf").Any()).Select(project => project.Name).ToArray();

        CollectionAssert.IsSubsetOf(projects, new[] { "Protocol" }, "types generated twice from one .proto are different types to .NET");
    }

    [TestMethod]
    [DataRow("Agent")]
    [DataRow("Hub")]
    [DataRow("ExtensionHost")]
    public void Roslyn_stays_off_devices_and_the_hub(string name)
    {
        var roslyn = ProjectFile.Product.Where(project => project.Name.Equals(name, StringComparison.Ordinal))
            .SelectMany(project => project.Closure())
            .Where(project => project.Packages.Any(package => package.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal)))
            .Select(project => project.Name);

        Expect.None(roslyn, "policies are compiled at the desk; what runs at the school evaluates signed tables");
    }

    [TestMethod]
    public void Policy_depends_on_no_package()
    {
        Expect.None(ProjectFile.Product.Single(project => project.Name is "Policy").Packages, ReferenceTable.Entries["Policy"].Reason);
    }

    [TestMethod]
    public void No_product_project_references_a_test_project()
    {
        string[] tests = [.. ProjectFile.All.Where(project => project.IsTest).Select(project => project.Name)];

        Expect.None(ProjectFile.Product.SelectMany(project => project.References).Intersect(tests, StringComparer.Ordinal), "nothing that is only for tests is installed at a school");
    }
}
