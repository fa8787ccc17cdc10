using System.Text.Json;
using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;
using SchoolGuard.Cli.Usage;
using SchoolGuard.Policy.Decisions;
using SchoolGuard.Policy.Model;
using SchoolGuard.Policy.Space.Regions;

namespace SchoolGuard.Cli.Situations;

/// <summary>
/// A finding's example as a scenario of `decide`. Its date is of a week of each kind: in term from Monday 2026-11-23, closed from 2026-10-26, holidays
/// from 2026-08-03; `day` says which, where it is not an ordinary day in term.
/// </summary>
internal static class ExampleJson
{
    private static readonly LocalDate[] Mondays = [new(2026, 11, 23), new(2026, 10, 26), new(2026, 8, 3)];

    public static void Write(Utf8JsonWriter json, string name, Example example)
    {
        json.WriteStartObject(name);
        json.WriteString("role", RoleOf(example.Person.Role));
        if (example.Class is { } number) json.WriteNumber("class", number);
        if (example.Person.Groups.Count > 0) json.WriteTexts("groups", example.Person.Groups);
        json.WriteString("host", example.Site.Host);
        json.WriteString("place", PlaceOf(example.Place));
        json.WriteString("at", LocalDateTimePattern.GeneralIso.Format(TimeOf(example)));
        if (example.LessonMinutes is null) json.WriteNull("lesson");
        else json.WriteTexts("lesson", [example.LessonSite]);
        if (example.Permissions.Count > 0) json.WriteTexts("permissions", example.Permissions);
        if (example.Day is not DayKind.Term) json.WriteString("day", NameOf(example.Day));
        if (example.DayBefore != example.Day) json.WriteString("dayBefore", NameOf(example.DayBefore));
        json.WriteEndObject();
    }

    public static JsonNode Of(Example example)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            Write(json, "example", example);
            json.WriteEndObject();
        }

        return JsonNode.Parse(buffer.GetBuffer().AsSpan(0, (int)buffer.Length))!["example"]!.DeepClone();
    }

    public static LocalDateTime TimeOf(Example example) => Mondays[(int)example.Day].AtMidnight().PlusMinutes(example.Minute);

    private static string RoleOf(Role role) => role switch
    {
        Role.Pupil => "pupil",
        Role.Staff => "staff",
        _ => "visitor",
    };

    private static string? PlaceOf(Location place)
    {
        if (place.IsUnknown) return null;
        return place.Name ?? (place == Location.OffSite ? "OffSite" : "OnSite");
    }

    private static string NameOf(DayKind day) => day switch
    {
        DayKind.Closed => "closed",
        DayKind.Holiday => "holiday",
        _ => "term",
    };
}
