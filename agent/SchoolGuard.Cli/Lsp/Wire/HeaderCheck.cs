using System.Globalization;
using System.IO.Pipelines;
using System.Text;
using System.Text.RegularExpressions;
using StreamJsonRpc;

namespace SchoolGuard.Cli.Lsp.Wire;

/// <summary>Looks at a header before it is read, because the library would gather a header or a message of any size.</summary>
internal static partial class HeaderCheck
{
    private const int LongestHeader = 1024;
    private const long LongestMessage = 64 * 1024 * 1024;

    /// <summary>Returns once a whole header is there, or what can never become one; nothing is taken from the reader.</summary>
    /// <exception cref="BadRpcHeaderException">The header, or the message that it announces, is too long.</exception>
    public static async ValueTask PassAsync(PipeReader reader, CancellationToken cancellation)
    {
        for (;;)
        {
            var read = await reader.ReadAsync(cancellation);
            var start = Encoding.Latin1.GetString(read.Buffer.Slice(0, Math.Min(read.Buffer.Length, LongestHeader)));
            if (read.IsCompleted || Whole().IsMatch(start))
            {
                reader.AdvanceTo(read.Buffer.Start);
                if (Length().Match(start) is { Success: true } length && (!long.TryParse(length.ValueSpan, CultureInfo.InvariantCulture, out var bytes) || bytes > LongestMessage))
                    throw new BadRpcHeaderException($"a message of {length.Value} bytes is longer than any that is read");
                return;
            }

            reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
            if (read.Buffer.Length >= LongestHeader) throw new BadRpcHeaderException($"a header of more than {LongestHeader} bytes is none");
        }
    }

    /// <summary>An empty line, or a line end that no header has.</summary>
    [GeneratedRegex(@"\r\n\r\n|(^|[^\r])\n", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Whole();

    [GeneratedRegex(@"(?<=^Content-Length:\s*)\d+", RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Length();
}
