using SchoolGuard.Policy.Analyzers.Reading.Binding;
using SchoolGuard.Policy.Analyzers.Reading.Names;
using SchoolGuard.Policy.Analyzers.Reading.Statements;
using SchoolGuard.Policy.Analyzers.Rules.Language;
using SchoolGuard.Policy.Model;
using SchoolGuard.Policy.Model.Sets;

namespace SchoolGuard.Policy.Analyzers.Reading.Sets;

/// <summary>Reads the words for sites.</summary>
internal static class SiteReader
{
    public static SetExpression<SiteValue>? ReadWord(Context context, Link word) => word.Word switch
    {
        nameof(Vocabulary.AllSites) => Value(new SiteValue.Everything(), word),
        nameof(Vocabulary.Service) => ReadService(context, word),
        nameof(Vocabulary.Hosts) => ReadHosts(context, word),
        _ => Value(new SiteValue.OfCategories((SiteCategories)Enum.Parse(typeof(SiteCategories), word.Word)), word),
    };

    private static SetExpression<SiteValue>? ReadService(Context context, Link word)
    {
        if (Constants.Name(context, word.OnlyArgument) is not { } id) return null;
        var known = context.Options.Sites.Services.Select(service => service.Id);
        if (known.Contains(id, StringComparer.Ordinal)) return Value(new SiteValue.OfService(id), word);
        context.Report(UnknownName.Of($"the catalogue has no service `{id}`", word.OnlyArgument.Syntax.SourceSpan(), context.Guess(id, known)));
        return null;
    }

    private static SetExpression<SiteValue>? ReadHosts(Context context, Link word)
    {
        if (word.Elements is not { Count: > 0 } elements)
        {
            context.Report(NotAConstant.Rule.At(word.Span, "the hosts are not listed one by one", "write Hosts(\"example.org\")"));
            return null;
        }

        SetExpression<SiteValue>? all = null;
        foreach (var element in elements)
        {
            if (Constants.Name(context, element) is not { } text) return null;
            if (HostNames.Normalise(text) is not { } host)
            {
                context.Report(BadValue.Rule.At(element.Syntax.SourceSpan(), $"`{text}` is not a host name", "write the name alone, as in example.org"));
                return null;
            }

            var one = new SetExpression<SiteValue>.Value(new SiteValue.OfHost(host), element.Syntax.SourceSpan());
            all = all is null ? one : new SetExpression<SiteValue>.Combination(SetOperator.Union, all, one, word.Span);
        }

        return all;
    }

    private static SetExpression<SiteValue> Value(SiteValue value, Link word) => new SetExpression<SiteValue>.Value(value, word.Span);
}
