using NodaTime;

namespace SchoolGuard.School.Reading;

internal static class TermReader
{
    private const string DateCure = "write a date that exists as `2026-09-03`";
    private const string ClosedCure = "write a day as `2026-10-26`, or the first and the last as `2026-10-26/2026-10-30`";

    public static CalendarSettings Read(Section section)
    {
        var terms = new List<(DateInterval Days, Section Section)>();
        foreach (var term in section.Sections("Terms"))
        {
            if (ReadTerm(term) is { } days) terms.Add((days, term));
        }

        terms.Sort((left, right) => left.Days.Start.CompareTo(right.Days.Start));
        foreach (var ((before, _), (days, term)) in terms.Zip(terms.Skip(1)))
        {
            if (days.Start <= before.End) term.Fault($"the term overlaps the one that ends on {before.End:uuuu'-'MM'-'dd}; a day belongs to one term");
        }

        return new CalendarSettings
        {
            Terms = [.. terms.Select(term => term.Days)],
            Closed = section.Values<DateInterval>("Closed", Parse.Dates, ClosedCure),
            Periods = PeriodReader.Read(section),
        };
    }

    private static DateInterval? ReadTerm(Section term)
    {
        var (first, last) = (ReadDate(term, "Start"), ReadDate(term, "End"));
        if (first is not { } start || last is not { } end) return null;
        if (start <= end) return new DateInterval(start, end);
        term.Child("End").Fault($"the term ends before it starts on {start:uuuu'-'MM'-'dd}; write its last day");
        return null;
    }

    private static LocalDate? ReadDate(Section term, string key)
    {
        if (term.Child(key).IsAbsent)
        {
            term.Child(key).Fault($"the date is missing; {DateCure}");
            return null;
        }

        return term.Value<LocalDate?>(key, Date, DateCure);
    }

    private static bool Date(string text, out LocalDate? value)
    {
        var right = Parse.Date(text, out var date);
        value = right ? date : null;
        return right;
    }
}
