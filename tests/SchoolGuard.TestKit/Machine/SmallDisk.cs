using System.Diagnostics;

namespace SchoolGuard.TestKit.Machine;

/// <summary>A disk of a test's own that is soon full; Linux, as root.</summary>
public sealed class SmallDisk : IDisposable
{
    private readonly TemporaryFolder folder = new();

    /// <param name="megabytes">Its size.</param>
    public SmallDisk(int megabytes)
    {
        if (Run("mount", "-t", "tmpfs", "-o", $"size={megabytes}m", "tmpfs", folder.Path) != 0) throw new InvalidOperationException("no disk could be mounted: ask Hindrance first");
    }

    private string Filler => System.IO.Path.Combine(folder.Path, "filler");

    /// <summary>Where it is mounted.</summary>
    public string Path => folder.Path;

    /// <summary>Why there can be none here, or null.</summary>
    public static string? Hindrance()
    {
        if (!OperatingSystem.IsLinux() || !Environment.IsPrivilegedProcess) return "a small disk is mounted for the test, which takes root on Linux";
        return Run("unshare", "--mount", "mount", "-t", "tmpfs", "tmpfs", "/mnt") == 0 ? null : "this machine lets nothing be mounted";
    }

    /// <summary>Leaves no byte free.</summary>
    public void Fill()
    {
        using var filler = new FileStream(Filler, FileMode.Append, FileAccess.Write, FileShare.None, bufferSize: 1);
        try
        {
            for (var piece = new byte[4096]; ;) filler.Write(piece);
        }
        catch (IOException)
        {
            // Full.
        }
    }

    /// <summary>Makes room again.</summary>
    public void MakeRoom() => File.Delete(Filler);

    /// <inheritdoc />
    public void Dispose()
    {
        Run("umount", "--lazy", folder.Path);
        folder.Dispose();
    }

    private static int Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { UseShellExecute = false, RedirectStandardError = true })!;
        process.WaitForExit();
        return process.ExitCode;
    }
}
