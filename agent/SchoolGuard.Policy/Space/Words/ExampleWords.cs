using SchoolGuard.Policy.Decisions;
using SchoolGuard.Policy.Model;
using SchoolGuard.Policy.Model.Sets;
using SchoolGuard.Policy.Space.Regions;

namespace SchoolGuard.Policy.Space.Words;

/// <summary>A concrete situation in words.</summary>
internal static class ExampleWords
{
    private static readonly string[] Days = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

    public static string Of(Example example)
    {
        string?[] parts =
        [
            Person(example),
            Time(example),
            Place(example.Place),
            example.LessonMinutes is null ? (example.Person.Role is Role.Pupil ? "no lesson" : null) : "in a lesson",
            example.Permissions.Count == 0 ? null : PermissionWords.With(example.Permissions),
            example.Site.Host,
        ];
        return string.Join(", ", parts.Where(part => part is not null));
    }

    private static string Person(Example example)
    {
        var who = example.Person.Role switch
        {
            Role.Pupil => $"a pupil in {Bases.NameOf(example.Class!.Value - Bases.LowestClass)}",
            Role.Staff => "a member of staff",
            _ => "a visitor",
        };
        return example.Person.Groups.Count == 0 ? who : $"{who} who is in {Lists.Join(example.Person.Groups)}";
    }

    private static string Time(Example example)
    {
        var minute = example.Minute % (24 * 60);
        var time = $"{Days[example.Minute / (24 * 60)]} {minute / 60:00}:{minute % 60:00}";
        var day = example.Day switch
        {
            DayKind.Closed => " on a closed day",
            DayKind.Holiday => " in the holidays",
            _ => "",
        };
        var before = example.DayBefore == example.Day ? "" : example.DayBefore switch
        {
            DayKind.Closed => " after a closed day",
            DayKind.Holiday => " after the holidays",
            _ => " after a day in term",
        };
        return time + day + before;
    }

    private static string Place(Location place)
    {
        if (place.IsUnknown) return "in an unknown place";
        if (place.Name is { } name) return $"in {name}";
        return place == Location.OffSite ? "off site" : "on site";
    }
}
