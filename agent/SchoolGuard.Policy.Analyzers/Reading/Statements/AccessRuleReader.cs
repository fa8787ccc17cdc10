using SchoolGuard.Policy.Model;
using SchoolGuard.Policy.Model.Document;

namespace SchoolGuard.Policy.Analyzers.Reading.Statements;

/// <summary>Reads <c>Allow</c> and <c>Deny</c>.</summary>
internal static class AccessRuleReader
{
    public static AccessRule? Read(Context context, Chain chain, Statement statement)
    {
        var parts = new RuleParts(context);
        parts.ReadSites(chain.First.OnlyArgument);
        foreach (var word in chain.Rest) parts.Read(word);
        if (!Required.Check(context, chain, "To", "Staff") || !parts.Sound) return null;
        return new AccessRule
        {
            Effect = chain.First.Word is nameof(Vocabulary.Allow) ? Effect.Allow : Effect.Deny,
            Sites = parts.Sites!,
            People = parts.People!,
            Places = parts.Places,
            Times = parts.Times,
            AuthorisedLesson = parts.AuthorisedLesson,
            Permissions = parts.Permissions,
            Clause = parts.Clause!,
            Rationale = statement.Rationale,
            Text = statement.Text,
            Span = statement.Span,
        };
    }
}
