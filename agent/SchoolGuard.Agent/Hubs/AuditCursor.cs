using Google.Protobuf;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.Agent.Hubs;

/// <summary>Reads the audit for the hub, from the line after the last that the hub has.</summary>
internal sealed class AuditCursor(string path)
{
    public const int MostBytes = 256 * 1024;
    private const byte LineEnd = (byte)'\n';

    private long line;
    private long offset;

    /// <summary>How many lines the hub has.</summary>
    public long Line => line;

    /// <summary>How many whole lines there are.</summary>
    public long Count()
    {
        var counter = new AuditCursor(path);
        counter.MoveTo(long.MaxValue);
        return counter.line;
    }

    /// <summary>Goes to the end of a line, or of the last whole one before it.</summary>
    public void MoveTo(long target)
    {
        if (target < line) (line, offset) = (0, 0);
        while (line < target && ReadWhole() is { Length: > 0 } lines)
        {
            var start = 0;
            while (line < target && start < lines.Length)
            {
                start = Array.IndexOf(lines, LineEnd, start) + 1;
                line++;
            }

            offset += start;
        }
    }

    /// <returns>The next lines, or null if the hub has all.</returns>
    public AuditUpload? Read() =>
        ReadWhole() is { Length: > 0 } lines ? new AuditUpload { FirstLine = (ulong)line + 1, Lines = UnsafeByteOperations.UnsafeWrap(lines) } : null;

    private byte[] ReadWhole()
    {
        if (!File.Exists(path)) return [];
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        file.Position = Math.Min(offset, file.Length);
        var buffer = new byte[Math.Min(MostBytes, file.Length - file.Position)];
        var read = file.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
        return buffer[..(Array.LastIndexOf(buffer, LineEnd, read - 1, read) + 1)];
    }
}
