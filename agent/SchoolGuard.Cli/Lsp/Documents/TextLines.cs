using SchoolGuard.Cli.Lsp.Protocol;

namespace SchoolGuard.Cli.Lsp.Documents;

/// <summary>
/// Where the lines of a text begin, as the protocol counts them: \n, \r\n and \r end a line. C# ends lines at U+0085, U+2028 and U+2029 as well, so the
/// lines of findings are not the editor's; offsets are the same in both.
/// </summary>
internal sealed class TextLines
{
    private readonly string text;
    private readonly List<int> starts = [0];

    public TextLines(string text)
    {
        this.text = text;
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] == '\n' || (text[index] == '\r' && (index + 1 == text.Length || text[index + 1] != '\n'))) starts.Add(index + 1);
        }
    }

    /// <summary>The offset of a position; one beyond the end of its line or of the text stands for that end.</summary>
    public int OffsetOf(TextPosition position)
    {
        if (position.Line < 0) return 0;
        if (position.Line >= starts.Count) return text.Length;
        var start = starts[position.Line];
        var next = position.Line + 1 < starts.Count ? starts[position.Line + 1] : text.Length;
        var end = start + text.AsSpan(start, next - start).TrimEnd("\r\n").Length;
        return start + Math.Clamp(position.Character, 0, end - start);
    }

    public TextRange RangeOf(int start, int length) => new(PositionOf(start), PositionOf(start + length));

    private TextPosition PositionOf(int offset)
    {
        var line = starts.BinarySearch(offset);
        if (line < 0) line = ~line - 1;
        return new TextPosition(line, offset - starts[line]);
    }
}
