using SchoolGuard.Policy.Analyzers.Reading.Statements;
using SchoolGuard.Policy.Analyzers.Rules.Language;
using SchoolGuard.Policy.Model.Sets;

namespace SchoolGuard.Policy.Analyzers.Reading.Sets;

/// <summary>Reads the words for places.</summary>
internal static class PlaceReader
{
    public static SetExpression<PlaceValue>? ReadWord(Context context, Link word) => word.Word switch
    {
        nameof(Vocabulary.OnSite) => Value(new PlaceValue.OnSite(), word),
        nameof(Vocabulary.OffSite) => Value(new PlaceValue.OffSite(), word),
        nameof(Vocabulary.AnyPlace) => Value(new PlaceValue.Anywhere(), word),
        _ => ReadPlace(context, word),
    };

    private static SetExpression<PlaceValue>? ReadPlace(Context context, Link word)
    {
        if (Constants.Name(context, word.OnlyArgument) is not { } name) return null;
        if (context.Places.TryGetValue(name, out var first))
        {
            if (!string.Equals(first.Spelling, name, StringComparison.Ordinal))
                context.Report(TwoNames.SamePlace(name, word.Span, first.Spelling, first.Span));
        }
        else
        {
            context.Places.Add(name, (name, word.Span));
        }

        return Value(new PlaceValue.OfName(name), word);
    }

    private static SetExpression<PlaceValue> Value(PlaceValue value, Link word) => new SetExpression<PlaceValue>.Value(value, word.Span);
}
