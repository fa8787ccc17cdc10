using Microsoft.CodeAnalysis;
using SchoolGuard.Policy.Analyzers.Reading.Binding;
using SchoolGuard.Policy.Analyzers.Rules.Language;
using SchoolGuard.Policy.Model;
using SchoolGuard.Policy.Model.Document;

namespace SchoolGuard.Policy.Analyzers.Reading.Statements;

/// <summary>Reads <c>Note</c>, <c>Warn</c>, <c>Justify</c> and <c>Forbid</c>.</summary>
internal static class PostingRuleReader
{
    public static PostingRule? Read(Context context, Chain chain, Statement statement)
    {
        var subjects = ReadSubjects(context, chain.First);
        var parts = new RuleParts(context);
        var account = PostingAccount.Any;
        foreach (var word in chain.Rest)
        {
            if (word.Word is "From") account = ReadAccount(context, word);
            else parts.Read(word);
        }

        if (!Required.Check(context, chain, "InPostsBy", "Staff") || !parts.Sound || subjects is null) return null;
        return new PostingRule
        {
            Strength = (PostingStrength)Enum.Parse(typeof(PostingStrength), chain.First.Word),
            Subjects = subjects,
            People = parts.People!,
            Sites = parts.Sites,
            Account = account,
            Times = parts.Times,
            Permissions = parts.Permissions,
            Clause = parts.Clause!,
            Rationale = statement.Rationale,
            Span = statement.Span,
        };
    }

    private static IReadOnlyList<PostingSubject>? ReadSubjects(Context context, Link word)
    {
        if (word.Elements is not { Count: > 0 } elements)
        {
            context.Report(UnfinishedRule.Rule.At(word.Span, $"`{word.Word}` does not say what it is about", "list subjects, as in Warn(SchoolName, PupilNames)"));
            return null;
        }

        var subjects = new SortedSet<PostingSubject>();
        foreach (var element in elements)
        {
            if (ReadSubject(context, element) is not { } several) return null;
            var repeated = several.Where(subject => !subjects.Add(subject)).ToList();
            if (repeated.Count > 0) context.Report(SaidTwice.Rule.At(element.Syntax.SourceSpan(), $"`{repeated[0]}` is already in the list", "remove it"));
        }

        return [.. subjects];
    }

    private static PostingSubject[]? ReadSubject(Context context, IOperation element)
    {
        if (Chain.TryRead(element) is not { } chain)
        {
            context.Report(NotAPolicyStatement.Rule.At(element.Syntax.SourceSpan(), $"`{Excerpt.Of(element.Syntax)}` is no subject of a posting rule"));
            return null;
        }

        var all = (PostingSubject[])Enum.GetValues(typeof(PostingSubject));
        return chain.First.Word is nameof(Vocabulary.Anything) ? all : [(PostingSubject)Enum.Parse(typeof(PostingSubject), chain.First.Word)];
    }

    private static PostingAccount ReadAccount(Context context, Link word)
    {
        var account = Chain.TryRead(word.OnlyArgument)?.First.Word;
        if (account is null) context.Report(NotAPolicyStatement.Rule.At(word.Span, "this is no kind of account", "write OfficialAccounts or PersonalAccounts"));
        return account is nameof(Vocabulary.OfficialAccounts) ? PostingAccount.Official : PostingAccount.Personal;
    }
}
