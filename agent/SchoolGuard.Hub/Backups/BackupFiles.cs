namespace SchoolGuard.Hub.Backups;

/// <summary>The files of copies: for the hub's account alone, as the store is.</summary>
internal static class BackupFiles
{
    private const UnixFileMode OwnFile = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private const UnixFileMode OwnFolder = OwnFile | UnixFileMode.UserExecute;

    /// <summary>Where the keys of a copy lie.</summary>
    public static string KeysOf(string copy) => copy + ".keys";

    /// <summary>Makes an empty file that nobody else may read.</summary>
    public static void Close(string file)
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = OwnFile;
        using var made = new FileStream(file, options);
    }

    /// <summary>Copies the keys, the operator's file and the settings from one folder to another.</summary>
    public static void CopyKeys(string from, string to)
    {
        foreach (var folder in new[] { to, Path.Combine(to, "keys") })
        {
            Directory.CreateDirectory(folder);
            if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(folder, OwnFolder);
        }

        foreach (var file in (string[])[.. Directory.EnumerateFiles(Path.Combine(from, "keys")), .. Directory.EnumerateFiles(from, "*.json")])
            File.Copy(file, Path.Combine(to, Path.GetRelativePath(from, file)), overwrite: true);
    }

    /// <summary>Keeps a store, damaged as it may be, under another name.</summary>
    public static void SetAside(string store)
    {
        var kept = Enumerable.Range(1, int.MaxValue).Select(number => $"{store}.before-restore-{number}").First(name => !File.Exists(name));
        foreach (var ending in new[] { "", "-wal", "-shm" })
        {
            if (File.Exists(store + ending)) File.Move(store + ending, kept + ending);
        }
    }
}
