using SchoolGuard.Policy.Analyzers.Reading.Binding;
using SchoolGuard.Policy.Analyzers.Reading.Statements;
using SchoolGuard.Policy.Analyzers.Rules.Language;
using SchoolGuard.Policy.Model.Sets;

namespace SchoolGuard.Policy.Analyzers.Reading.Sets;

/// <summary>Reads the words for people.</summary>
internal static class PeopleReader
{
    public static SetExpression<PeopleValue>? ReadWord(Context context, Link word)
    {
        var mask = word.Word switch
        {
            nameof(Vocabulary.Pupils) => Bases.Pupils,
            nameof(Vocabulary.Staff) => Bases.Staff,
            nameof(Vocabulary.Visitors) => Bases.Visitors,
            nameof(Vocabulary.Everyone) => Bases.Everyone,
            nameof(Vocabulary.Class) => ClassMask(context, word.OnlyArgument),
            nameof(Vocabulary.Classes) => ListMask(context, word),
            nameof(Vocabulary.ClassesFrom) => RangeMask(context, word),
            _ => null,
        };
        if (mask is { } bases) return new SetExpression<PeopleValue>.Value(new PeopleValue.OfBases(bases), word.Span);
        return word.Word is nameof(Vocabulary.Group) && Constants.Name(context, word.OnlyArgument) is { } group
            ? new SetExpression<PeopleValue>.Value(new PeopleValue.OfGroup(group), word.Span)
            : null;
    }

    private static int? ClassMask(Context context, Microsoft.CodeAnalysis.IOperation argument)
    {
        if (Constants.Number(context, argument) is not { } number) return null;
        if (Bases.IsClass(number)) return Bases.OfClass(number);
        context.Report(BadValue.Rule.At(argument.Syntax.SourceSpan(), $"there is no class `{number}`", "classes are Nursery, Reception and 1 to 13"));
        return null;
    }

    private static int? ListMask(Context context, Link word)
    {
        if (word.Elements is not { } elements)
        {
            context.Report(NotAConstant.Rule.At(word.Span, "the classes are not listed one by one", "write Classes(9, 10)"));
            return null;
        }

        if (elements.Count == 0) context.Report(BadValue.Rule.At(word.Span, "no class is listed", "write Classes(9, 10)"));
        int? mask = elements.Count == 0 ? null : 0;
        foreach (var element in elements)
        {
            var one = ClassMask(context, element);
            if (one is { } bit && mask is { } sofar && (sofar & bit) != 0)
                context.Report(SaidTwice.Rule.At(element.Syntax.SourceSpan(), $"class `{element.Syntax}` is already in the list", "remove it"));
            mask |= one;
        }

        return mask;
    }

    private static int? RangeMask(Context context, Link word)
    {
        var from = word.Argument("from");
        var to = word.Argument("to");
        if (ClassMask(context, from) is not { } lowest || ClassMask(context, to) is not { } highest) return null;
        if (lowest <= highest) return (highest << 1) - lowest;
        context.Report(BadValue.Rule.At(word.Span, $"no class lies from `{from.Syntax}` to `{to.Syntax}`", "put the lower class first"));
        return null;
    }
}
