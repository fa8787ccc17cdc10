namespace SchoolGuard.Agent.State;

/// <summary>Files that are either the old or the new after a crash at any moment, never half of one.</summary>
internal static class DurableFile
{
    /// <summary>Suffix of what is being written; a leftover of a crash is overwritten by the next write.</summary>
    public const string PartSuffix = ".part";

    /// <summary>Replaces a file. On return it is on the disk, its name too; a new one is its owner's alone to read.</summary>
    /// <exception cref="IOException">The disk is full or the folder is gone; the old file is untouched.</exception>
    public static void Write(string path, ReadOnlySpan<byte> content)
    {
        var part = path + PartSuffix;
        try
        {
            WritePart(part, content);
        }
        catch (IOException)
        {
            // Half a file on a full disk is room that is missed.
            File.Delete(part);
            throw;
        }

        File.Move(part, path, overwrite: true);
        DirectorySync.Flush(Path.GetDirectoryName(path)!);
    }

    private static void WritePart(string part, ReadOnlySpan<byte> content)
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write, BufferSize = 0 };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using var file = new FileStream(part, options);
        file.Write(content);
        file.Flush(flushToDisk: true);
    }
}
