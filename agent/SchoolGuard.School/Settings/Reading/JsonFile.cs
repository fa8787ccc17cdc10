using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Configuration;

namespace SchoolGuard.School.Reading;

internal static class JsonFile
{
    public static (IConfigurationRoot? Configuration, SchoolFault? Fault) Read(string path)
    {
        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(path);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return (null, new SchoolFault(path, null, "there is no such file; name the school's school.json"));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return (null, new SchoolFault(path, null, $"the file cannot be read ({exception.Message}); check its name and permissions"));
        }

        return Parse(path, bytes);
    }

    public static (IConfigurationRoot? Configuration, SchoolFault? Fault) Parse(string path, byte[] bytes)
    {
        try
        {
            return (new ConfigurationBuilder().AddJsonStream(new MemoryStream(bytes)).Build(), null);
        }
        catch (JsonException exception)
        {
            var (line, column) = PositionOf(exception, bytes);
            return (null, new SchoolFault(path, null, $"the JSON is not well formed here: {Reason(exception)}", line, column));
        }
        catch (Exception exception) when (exception is FormatException or InvalidOperationException)
        {
            // A key given twice, something other than an object at the top, or half a surrogate pair in a string.
            return (null, new SchoolFault(path, null, $"the JSON cannot be used: {exception.Message.TrimEnd('.')}; a school.json is one object with each key once"));
        }
    }

    /// <summary>The exception counts from 0, and in bytes of a line without the byte order mark.</summary>
    private static (int Line, int Column) PositionOf(JsonException exception, byte[] bytes)
    {
        var number = (int)(exception.LineNumber ?? 0);
        var line = Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF').Split('\n').ElementAtOrDefault(number) ?? "";
        var before = Encoding.UTF8.GetBytes(line).AsSpan();
        var count = (int)Math.Min(exception.BytePositionInLine ?? 0, before.Length);
        return (number + 1, Encoding.UTF8.GetCharCount(before[..count]) + 1);
    }

    private static string Reason(JsonException exception)
    {
        var position = exception.Message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        return (position < 0 ? exception.Message : exception.Message[..position]).TrimEnd('.');
    }
}
