using System.Text.Json;
using Microsoft.Extensions.Configuration;

namespace SchoolGuard.School.Reading;

/// <summary>
/// Finds settings that the schema does not know: most are spelling mistakes, which would otherwise be passed over in silence. Where the schema
/// leaves room for others' settings (at the top), only names that look like one of ours are reported.
/// </summary>
internal static class UnknownKeys
{
    private const int FewMistakes = 2;

    public static void Report(IConfiguration configuration, JsonElement schema, Action<string, string> report)
    {
        if (schema.TryGetProperty("items", out var items)) ReportAll(configuration, items, report);
        if (schema.TryGetProperty("properties", out var properties)) ReportObject(configuration, schema, properties, report);
        else if (schema.TryGetProperty("additionalProperties", out var values)) ReportAll(configuration, values, report);
    }

    private static void ReportAll(IConfiguration configuration, JsonElement schema, Action<string, string> report)
    {
        foreach (var child in configuration.GetChildren()) Report(child, schema, report);
    }

    private static void ReportObject(IConfiguration configuration, JsonElement schema, JsonElement properties, Action<string, string> report)
    {
        var closed = schema.TryGetProperty("additionalProperties", out var others) && others.ValueKind is JsonValueKind.False;
        foreach (var child in configuration.GetChildren())
        {
            var known = properties.EnumerateObject().FirstOrDefault(property => property.Name.Equals(child.Key, StringComparison.OrdinalIgnoreCase));
            if (known.Value.ValueKind is not JsonValueKind.Undefined)
            {
                Report(child, known.Value, report);
                continue;
            }

            var nearest = properties.EnumerateObject().MinBy(property => Spelling.Distance(property.Name, child.Key)).Name;
            var near = Spelling.Distance(nearest, child.Key) <= FewMistakes;
            if (near) report(child.Path, $"there is no setting `{child.Key}`; did you mean `{nearest}`?");
            else if (closed) report(child.Path, $"there is no setting `{child.Key}`; known here are {string.Join(", ", properties.EnumerateObject().Select(property => property.Name))}");
        }
    }
}
