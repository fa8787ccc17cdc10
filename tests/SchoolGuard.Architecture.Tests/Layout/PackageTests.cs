using System.Text.RegularExpressions;
using System.Xml.Linq;
using SchoolGuard.Architecture.Tests.Tree;
using SchoolGuard.TestKit.Machine;

namespace SchoolGuard.Architecture.Tests.Layout;

[TestClass]
public sealed partial class PackageTests
{
    private static readonly XDocument Central = XDocument.Load(Repository.PathTo("Directory.Packages.props"));

    /// <summary>A package may have one version by default and another under a condition.</summary>
    private static readonly ILookup<string, string> Pinned = Central.Descendants("PackageVersion")
        .ToLookup(item => item.Attribute("Include")!.Value, item => item.Attribute("Version")!.Value, StringComparer.Ordinal);

    [TestMethod]
    public void Every_pinned_version_is_exact()
    {
        Expect.None(Pinned.Where(pin => !pin.All(Exact().IsMatch)).Select(pin => pin.Key), "a build next year must be today's build");
    }

    [TestMethod]
    public void Every_package_that_a_project_uses_is_pinned()
    {
        var loose = ProjectFile.All.SelectMany(project => project.Packages.Where(package => !Pinned.Contains(package)).Select(package => $"{project.Name}: {package}"));

        Expect.None(loose, "add a PackageVersion to Directory.Packages.props");
    }

    [TestMethod]
    public void No_project_states_a_version_of_its_own()
    {
        var properties = Central.Descendants("PropertyGroup").Elements().Select(property => $"$({property.Name.LocalName})").ToList();
        var own = ProjectFile.All.SelectMany(project => project.Items("PackageReference").Concat(project.Items("PackageDownload"))
            .SelectMany(item => item.Attributes().Where(attribute => attribute.Name.LocalName is "Version" or "VersionOverride"))
            .Where(version => !properties.Contains(version.Value.Trim('[', ']'), StringComparer.Ordinal))
            .Select(version => $"{project.Name}: {version.Parent}"));

        Expect.None(own, "name a property of Directory.Packages.props, where all versions are");
    }

    [GeneratedRegex(@"^(\d+(\.\d+){1,3}(-[\w.]+)?|\$\(\w+\))$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Exact();
}
