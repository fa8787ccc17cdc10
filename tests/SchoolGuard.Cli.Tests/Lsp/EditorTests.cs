using SchoolGuard.TestKit.Machine;

namespace SchoolGuard.Cli.Tests.Lsp;

/// <summary><c>schoolguard lsp</c> as Visual Studio Code's own client of the protocol sees it; the scripts say what it expects.</summary>
[TestClass]
public sealed class EditorTests
{
    private static readonly string Scripts = Repository.PathTo("tests", "SchoolGuard.Cli.Tests", "Lsp", "Scripts");

    public static IEnumerable<object[]> Files => Directory.EnumerateFiles(Scripts, "*.test.mjs").Order(StringComparer.Ordinal).Select(file => new object[] { Path.GetFileName(file) });

    [TestMethod]
    [DynamicData(nameof(Files))]
    public async Task An_editor_gets_what_the_script_expects(string file)
    {
        Prerequisites.NodeModules();

        // A test that waits for what never comes is ended, so that its name is known.
        var (code, output) = await NodeProcess.RunAsync(
            "--test-reporter=tap", "--test-timeout=120000", Path.Combine(Scripts, file), Path.Combine(Repository.OutputOf("SchoolGuard.Cli"), "schoolguard.dll"));

        var failed = output.Split('\n').Where(line => line.TrimStart().StartsWith("not ok", StringComparison.Ordinal)).Select(line => line.Trim());
        Assert.AreEqual(0, code, string.Join('\n', failed) + "\n\n" + output);
    }
}
