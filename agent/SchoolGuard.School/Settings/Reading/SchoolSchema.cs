using System.Text.Json;

namespace SchoolGuard.School.Reading;

internal static class SchoolSchema
{
    public static string Text { get; } = ReadText();

    public static JsonElement Root { get; } = JsonElement.Parse(Text);

    private static string ReadText()
    {
        using var stream = typeof(SchoolSchema).Assembly.GetManifestResourceStream("school.schema.json")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
