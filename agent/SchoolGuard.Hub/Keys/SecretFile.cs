using System.Text;

namespace SchoolGuard.Hub.Keys;

/// <summary>Files that only the hub's account may read: whole or not there at all, and on the disk on return.</summary>
internal static class SecretFile
{
    /// <exception cref="IOException">The disk is full or the folder is gone.</exception>
    public static void Write(string path, string text) => Write(path, Encoding.UTF8.GetBytes(text));

    /// <exception cref="IOException">The disk is full or the folder is gone.</exception>
    public static void Write(string path, ReadOnlySpan<byte> content)
    {
        var part = path + ".part";
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using (var file = new FileStream(part, options))
        {
            file.Write(content);
            file.Flush(flushToDisk: true);
        }

        File.Move(part, path, overwrite: true);
    }
}
