using System.Text.RegularExpressions;
using SchoolGuard.Architecture.Tests.Tree;

namespace SchoolGuard.Architecture.Tests.Layout;

/// <summary>What is true of one machine only has no place in the checkout.</summary>
[TestClass]
public sealed partial class MachineTests
{
    private static readonly string[] Binary = [".png", ".ico", ".jpg", ".crx", ".woff2", ".zip"];

    private static IEnumerable<SourceFile> TextFiles =>
        SourceTree.Files.Where(file => !Binary.Contains(Path.GetExtension(file.Name), StringComparer.Ordinal) && !file.Name.StartsWith("tests/SchoolGuard.Architecture.Tests/", StringComparison.Ordinal));

    [TestMethod]
    public void No_file_names_a_folder_of_one_machine()
    {
        Expect.None(TextFiles.SelectMany(file => file.Where(OnePersonsFolder().IsMatch)), "other machines have no such folder");
    }

    [TestMethod]
    public void No_file_names_a_package_registry()
    {
        Expect.None(TextFiles.SelectMany(file => file.Where(Registry().IsMatch)), "which registry serves a machine is that machine's configuration");
    }

    [GeneratedRegex(@"(?<![\w.])(/w[o]rk/|/h[o]me/[a-z]+/|/r[o]ot/|/Users/[A-Za-z]+/)|[A-Z]:\\\\?Users\\", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OnePersonsFolder();

    [GeneratedRegex(@"registry\.npmjs|api\.nuget\.org|/v3/index\.json|""resolved""\s*:|^\s*registry\s*=|<packageSources", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Registry();
}
