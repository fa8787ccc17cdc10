using SchoolGuard.TestKit.Machine;

namespace SchoolGuard.ExtensionHost.Tests.Extension;

[TestClass]
public sealed class ScriptTests
{
    private static readonly string Scripts = Repository.PathTo("tests", "SchoolGuard.ExtensionHost.Tests", "Extension", "Scripts");

    public static IEnumerable<object[]> Files => Directory.EnumerateFiles(Scripts, "*.test.mjs").Select(file => new object[] { Path.GetFileName(file) });

    [TestMethod]
    public async Task The_types_of_the_extension_agree()
    {
        var (code, output) = await NodeProcess.RunAsync(
            Path.Combine(Prerequisites.NodeModules(), "typescript", "bin", "tsc"), "--pretty", "false", "-p", Repository.PathTo("extension-host", "tsconfig.json"));

        Assert.AreEqual(0, code, output);
    }

    [TestMethod]
    [DynamicData(nameof(Files))]
    public async Task The_scripts_tests_pass(string file)
    {
        var (code, output) = await NodeProcess.RunAsync("--test", "--test-reporter=tap", Path.Combine(Scripts, file));

        var failed = output.Split('\n').Where(line => line.TrimStart().StartsWith("not ok", StringComparison.Ordinal)).Select(line => line.Trim());
        Assert.AreEqual(0, code, string.Join('\n', failed) + "\n\n" + output);
    }
}
