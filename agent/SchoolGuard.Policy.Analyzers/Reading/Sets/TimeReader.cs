using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SchoolGuard.Policy.Analyzers.Reading.Binding;
using SchoolGuard.Policy.Analyzers.Reading.Statements;
using SchoolGuard.Policy.Analyzers.Rules.Language;
using SchoolGuard.Policy.Model;
using SchoolGuard.Policy.Model.Sets;

namespace SchoolGuard.Policy.Analyzers.Reading.Sets;

/// <summary>Reads the words for times.</summary>
internal static class TimeReader
{
    private const int AllDays = 0b1111111;
    private const int WorkingDays = 0b0011111;
    private const int Term = 1 << (int)DayKind.Term;
    private const int Closed = 1 << (int)DayKind.Closed;
    private const int Holiday = 1 << (int)DayKind.Holiday;
    private const int AnyKind = Term | Closed | Holiday;

    public static SetExpression<TimeValue> AnyTime(SourceSpan span) => Value(new TimeValue.Days(AllDays, AnyKind), span);

    public static SetExpression<TimeValue>? ReadWord(Context context, Link word) => word.Word switch
    {
        "Between" => ReadBetween(context, word),
        nameof(Vocabulary.AnyTime) => AnyTime(word.Span),
        nameof(Vocabulary.Weekdays) => Value(new TimeValue.Days(WorkingDays, AnyKind), word.Span),
        nameof(Vocabulary.Weekends) => Value(new TimeValue.Days(AllDays & ~WorkingDays, AnyKind), word.Span),
        nameof(Vocabulary.TermTime) => Value(new TimeValue.Days(AllDays, Term | Closed), word.Span),
        nameof(Vocabulary.Holidays) => Value(new TimeValue.Days(AllDays, Holiday), word.Span),
        nameof(Vocabulary.SchoolDays) => Value(new TimeValue.Days(WorkingDays, Term), word.Span),
        _ => Value(new TimeValue.Days(DayNamed(word.Word), AnyKind), word.Span),
    };

    private static SetExpression<TimeValue>? ReadBetween(Context context, Link word)
    {
        var within = new SetReader<TimeValue>(context, ReadWord).Read(((IInvocationOperation)word.Operation).Instance!);
        var start = ReadTime(context, word.Argument("start"));
        var end = ReadTime(context, word.Argument("end"));
        if (within is null || start is not { } from || end is not { } to) return null;
        if (from != to) return Value(new TimeValue.Between(within, from, to), word.Operation.Syntax.SourceSpan());
        context.Report(BadValue.Rule.At(word.Span, "the time ends where it starts, so it is empty", "for the whole day leave out Between"));
        return null;
    }

    private static int? ReadTime(Context context, IOperation argument)
    {
        if (Constants.Text(context, argument) is not { } text) return null;
        if (Clock.TimeOfDay(text) is { } minutes) return minutes;
        context.Report(BadValue.Rule.At(argument.Syntax.SourceSpan(), $"`{text}` is not a time of day", "write hours and minutes from 00:00 to 23:59, as in 08:30; midnight is 00:00"));
        return null;
    }

    private static int DayNamed(string day) => 1 << (((int)Enum.Parse(typeof(DayOfWeek), day) + 6) % 7);

    private static SetExpression<TimeValue> Value(TimeValue value, SourceSpan span) => new SetExpression<TimeValue>.Value(value, span);
}
