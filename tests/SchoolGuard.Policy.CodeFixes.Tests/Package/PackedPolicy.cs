using System.Diagnostics;
using System.IO.Compression;
using SchoolGuard.TestKit.Machine;

namespace SchoolGuard.Policy.CodeFixes.Tests.Package;

/// <summary>
/// The package, made by <c>dotnet pack</c> into a folder of its own, which is the only source that builds restore from; what they restore and make stays
/// in that folder too.
/// </summary>
internal sealed class PackedPolicy : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public PackedPolicy()
    {
        // What was built with this test is packed as it is.
        var configuration = new DirectoryInfo(AppContext.BaseDirectory).Name;
        var (exitCode, output) = Dotnet(Repository.Root, "pack", Repository.PathTo("agent", "SchoolGuard.Policy"), "--no-build", "--configuration", configuration, "--output", Packages);
        Assert.AreEqual(0, exitCode, output);
    }

    /// <summary>The package.</summary>
    public string File => Directory.EnumerateFiles(Packages).Single();

    private string Packages => folder.File("packages");

    /// <summary>Unpacks a folder of the package.</summary>
    /// <returns>Where it is.</returns>
    public string Unpack(string name)
    {
        ZipFile.ExtractToDirectory(File, folder.File("unpacked"));
        return folder.File(Path.Combine("unpacked", name));
    }

    public void Write(string name, string content) => folder.Write(name, content);

    /// <summary>Builds a project or a file-based app.</summary>
    public (int ExitCode, string Output) Build(string name) => Dotnet(folder.Path, "build", folder.File(name), "-tl:off");

    public void Dispose() => folder.Dispose();

    private (int ExitCode, string Output) Dotnet(string from, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", arguments) { WorkingDirectory = from, UseShellExecute = false, RedirectStandardOutput = true };
        start.Environment["RestoreSources"] = Packages;
        start.Environment["NUGET_PACKAGES"] = folder.File("cache");

        // Where the SDK builds what is in no project.
        start.Environment["XDG_DATA_HOME"] = start.Environment["TMP"] = Directory.CreateDirectory(folder.File("apps")).FullName;
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["UseSharedCompilation"] = "false";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output);
    }
}
