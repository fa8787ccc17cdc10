using System.Diagnostics.CodeAnalysis;
using System.Text;
using SchoolGuard.Cli.Usage;

namespace SchoolGuard.Cli.Fix;

/// <summary>A file as it is to be written again: its bytes come back as they were, but for what is changed.</summary>
/// <param name="Path">The file.</param>
/// <param name="Text">What it says.</param>
/// <param name="Mark">The byte order mark that it begins with, or nothing.</param>
internal sealed record EditableFile(string Path, string Text, string Mark)
{
    private const string ByteOrderMark = "\uFEFF";
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static bool TryRead(string path, [NotNullWhen(true)] out EditableFile? file, out string fault)
    {
        file = null;
        if (!Files.TryReadBytes(path, out var bytes, out fault)) return false;
        try
        {
            var text = Utf8.GetString(bytes);
            var mark = text.StartsWith(ByteOrderMark, StringComparison.Ordinal) ? ByteOrderMark : "";
            file = new EditableFile(path, text[mark.Length..], mark);
        }
        catch (DecoderFallbackException)
        {
            fault = $"{path}: this is not UTF-8, so it could not be written again as it is: save it as UTF-8";
        }

        return file is not null;
    }

    public bool TryWrite(string text, out string fault) => Files.TryWrite(Path, Utf8.GetBytes(Mark + text), out fault);
}
