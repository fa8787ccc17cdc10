using SchoolGuard.Policy.Analyzers.Reading.Binding;
using SchoolGuard.Policy.Analyzers.Reading.Sets;
using SchoolGuard.Policy.Analyzers.Rules.Language;
using SchoolGuard.Policy.Model.Document;

namespace SchoolGuard.Policy.Analyzers.Reading.Statements;

/// <summary>Reads <c>Lessons</c>.</summary>
internal static class LessonCeilingReader
{
    public static LessonCeiling? Read(Context context, Chain chain, Statement statement)
    {
        var parts = new RuleParts(context);
        int? minutes = LessonCeiling.DefaultMinutes;
        foreach (var word in chain.Rest)
        {
            if (word.Word is "AtMost") minutes = ReadDuration(context, word);
            else parts.Read(word);
        }

        return minutes is not { } atMost || !parts.Sound
            ? null
            : new LessonCeiling { AtMostMinutes = atMost, Within = parts.Times, Grantable = parts.Sites, Span = statement.Span };
    }

    private static int? ReadDuration(Context context, Link word)
    {
        if (Constants.Text(context, word.OnlyArgument) is not { } text) return null;
        if (Clock.Duration(text) is { } minutes) return minutes;
        context.Report(BadValue.Rule.At(word.OnlyArgument.Syntax.SourceSpan(), $"`{text}` is not a length of time", "write hours and minutes from 00:01 to 24:00, as in 01:30"));
        return null;
    }
}
