using Microsoft.CodeAnalysis;
using SchoolGuard.Policy.Analyzers.Reading.Binding;
using SchoolGuard.Policy.Analyzers.Reading.Names;
using SchoolGuard.Policy.Analyzers.Reading.Sets;
using SchoolGuard.Policy.Analyzers.Rules.Language;
using SchoolGuard.Policy.Model;

namespace SchoolGuard.Policy.Analyzers.Reading.Statements;

/// <summary>Reads <c>Policy</c>.</summary>
internal static class HeaderReader
{
    public static Header? Read(Context context, Chain chain)
    {
        var word = chain.First;
        var title = Constants.Name(context, word.Argument("title"));
        var school = Constants.Name(context, word.Argument("school"));
        var zone = ReadZone(context, word.Argument("timeZone"));
        var issued = ReadDate(context, word.Argument("issued"));
        var review = ReadDate(context, word.Argument("review"));
        return title is null || school is null || zone is null || issued is null || review is null
            ? null
            : new Header { Title = title, School = school, TimeZone = zone, Issued = issued, Review = review };
    }

    private static string? ReadZone(Context context, IOperation argument)
    {
        if (Constants.Name(context, argument) is not { } zone) return null;
        if (TimeZones.All.Contains(zone)) return zone;
        var nearest = Nearest.To(zone, TimeZones.All) ?? "Europe/London";
        context.Report(BadValue.Rule.At(argument.Syntax.SourceSpan(), $"there is no time zone `{zone}`", $"did you mean `{nearest}`?"));
        return null;
    }

    private static string? ReadDate(Context context, IOperation argument)
    {
        if (Constants.Text(context, argument) is not { } date) return null;
        if (date.Length == 0 || IsoDate.IsValid(date)) return date;
        context.Report(BadValue.Rule.At(argument.Syntax.SourceSpan(), $"`{date}` is not a date", "write year, month and day, as in 2026-09-01"));
        return null;
    }
}
