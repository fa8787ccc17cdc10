using System.Collections.Immutable;
using NodaTime;

namespace SchoolGuard.School.Reading;

internal static class PeriodReader
{
    private const string TimeCure = "write a time of the day as `08:50`";

    public static ImmutableArray<SchoolPeriod> Read(Section calendar)
    {
        var periods = new List<(SchoolPeriod Period, Section Section)>();
        foreach (var section in calendar.Sections("Periods"))
        {
            if (ReadPeriod(section) is { } period) periods.Add((period, section));
        }

        periods.Sort((left, right) => left.Period.Start.CompareTo(right.Period.Start));
        foreach (var ((before, _), (period, section)) in periods.Zip(periods.Skip(1)))
        {
            if (period.Start < before.End) section.Fault($"the period overlaps `{before.Name}`; a minute belongs to one period");
        }

        return [.. periods.Select(each => each.Period)];
    }

    private static SchoolPeriod? ReadPeriod(Section section)
    {
        var (name, from, to) = (Required(section, "Name", section.Text), ReadTime(section, "Start"), ReadTime(section, "End"));
        if (name is null || from is not { } start || to is not { } end) return null;
        if (start < end) return new SchoolPeriod(name, start, end);
        section.Child("End").Fault($"the period ends before it starts at {start:HH':'mm}; write when it ends on the same day");
        return null;
    }

    private static LocalTime? ReadTime(Section section, string key) => Required(section, key, name => section.Value<LocalTime?>(name, Time, TimeCure));

    private static T? Required<T>(Section section, string key, Func<string, T?> read)
    {
        if (section.Child(key).IsAbsent) section.Child(key).Fault("the setting is missing; a period has a `Name`, a `Start` and an `End`");
        return read(key);
    }

    private static bool Time(string text, out LocalTime? value)
    {
        var right = Parse.Time(text, out var time);
        value = right ? time : null;
        return right;
    }
}
