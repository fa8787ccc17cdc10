using System.Text;

namespace SchoolGuard.Cli.Usage;

/// <summary>Reads and writes the files that a user names; a fault is a sentence that names the file and the cure.</summary>
internal static class Files
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: false);

    public static bool TryReadText(string path, out string text, out string fault)
    {
        var read = TryReadBytes(path, out var bytes, out fault);
        // Read as bytes first: a policy may hold anything, and what is not UTF-8 becomes a replacement character that the reader then reports.
        text = Strict.GetString(bytes);
        if (text.StartsWith('\uFEFF')) text = text[1..];
        return read;
    }

    public static bool TryReadBytes(string path, out byte[] bytes, out string fault)
    {
        bytes = [];
        fault = "";
        try
        {
            bytes = File.ReadAllBytes(path);
            return true;
        }
        catch (Exception error) when (IsFileFault(error))
        {
            fault = $"{path}: {Reason(error)}";
            return false;
        }
    }

    /// <summary>Writes a file whole or not at all. One that is there keeps its permissions, and a link goes on leading to it.</summary>
    /// <param name="path">Where.</param>
    /// <param name="bytes">What.</param>
    /// <param name="fault">Why it could not.</param>
    /// <param name="replace">Whether a file that is there already is replaced.</param>
    public static bool TryWrite(string path, byte[] bytes, out string fault, bool replace = true)
    {
        fault = "";
        var draft = $"{path}.{Guid.NewGuid():N}.tmp";
        try
        {
            File.WriteAllBytes(draft, bytes);
            var target = File.Exists(path) ? File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path : path;
            if (!OperatingSystem.IsWindows() && File.Exists(target)) File.SetUnixFileMode(draft, File.GetUnixFileMode(target));
            File.Move(draft, target, replace);
            return true;
        }
        catch (Exception error) when (IsFileFault(error))
        {
            if (File.Exists(draft)) File.Delete(draft);
            fault = $"{path}: {Reason(error)}";
            return false;
        }
    }

    private static bool IsFileFault(Exception error) => error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException;

    private static string Reason(Exception error) => error switch
    {
        FileNotFoundException => "there is no such file: check the path",
        DirectoryNotFoundException => "there is no such folder: check the path",
        UnauthorizedAccessException => "access is denied: check the file's permissions, and that it is not a folder",
        _ => $"{error.Message.TrimEnd('.')}: check the path and the disk",
    };
}
