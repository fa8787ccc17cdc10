namespace SchoolGuard.Agent.State;

/// <summary>Tells whether files have changed without reading them.</summary>
internal static class FileStamp
{
    /// <summary>The same text as long as none of the files was written, added or removed.</summary>
    /// <param name="paths">Files, or folders for all files right in them.</param>
    public static string Of(params IEnumerable<string> paths) => string.Join('|', paths.SelectMany(Files).Select(Of));

    private static IEnumerable<string> Files(string path) =>
        Directory.Exists(path) ? Directory.EnumerateFiles(path).Order(StringComparer.Ordinal) : [path];

    private static string Of(string file)
    {
        var info = new FileInfo(file);
        return info.Exists ? $"{file}:{info.LastWriteTimeUtc.Ticks}:{info.Length}" : $"{file}:absent";
    }
}
