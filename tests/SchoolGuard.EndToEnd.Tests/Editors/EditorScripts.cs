using SchoolGuard.TestKit.Machine;

namespace SchoolGuard.EndToEnd.Tests.Editors;

/// <summary>The pages of real editors: each is one script, bundled from npm once in a test run.</summary>
internal static class EditorScripts
{
    /// <summary>Where they stand on a site.</summary>
    public const string Path = "/editors/";

    private static readonly string Sources = Repository.PathTo("tests", "SchoolGuard.EndToEnd.Tests", "Sites", "editors");
    private static readonly string Bundles = Repository.PathTo(".artifacts", "editors");
    private static readonly Lazy<Task> Bundled = new(BundleAsync);

    public static Task ReadyAsync() => Bundled.Value;

    public static string FileFor(string path) => path[Path.Length..] switch
    {
        var name when name.EndsWith(".js", StringComparison.Ordinal) => System.IO.Path.Combine(Bundles, name),
        var name when name.EndsWith(".css", StringComparison.Ordinal) => System.IO.Path.Combine(Sources, name),
        _ => System.IO.Path.Combine(Sources, "editor.html"),
    };

    private static async Task BundleAsync()
    {
        Prerequisites.NodeModules();
        var (code, output) = await NodeProcess.RunAsync(System.IO.Path.Combine(Sources, "bundle.mjs"), Bundles);
        if (code != 0) throw new InvalidOperationException($"the editors could not be bundled: {output}");
    }
}
