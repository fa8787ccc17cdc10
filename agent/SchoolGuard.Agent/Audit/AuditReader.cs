namespace SchoolGuard.Agent.Audit;

/// <summary>Reads an audit line by line, however long it has become.</summary>
internal static class AuditReader
{
    private const byte LineEnd = (byte)'\n';

    /// <summary>Hands each whole line to <paramref name="line"/>.</summary>
    /// <returns>The length of the whole lines; what the file has beyond it is a line that was never finished.</returns>
    public static long Read(Stream audit, Action<ReadOnlyMemory<byte>> line)
    {
        var buffer = new byte[64 * 1024];
        var filled = 0;
        var whole = 0L;
        while (true)
        {
            if (filled == buffer.Length) Array.Resize(ref buffer, buffer.Length * 2);
            var read = audit.Read(buffer, filled, buffer.Length - filled);
            if (read == 0) return whole;
            filled += read;
            var start = 0;
            while (Array.IndexOf(buffer, LineEnd, start, filled - start) is var end && end >= 0)
            {
                line(buffer.AsMemory(start, end - start));
                start = end + 1;
            }

            whole += start;
            filled -= start;
            buffer.AsSpan(start, filled).CopyTo(buffer);
        }
    }
}
