using SchoolGuard.Policy.Analyzers.Reviews;
using SchoolGuard.Policy.Findings;
using SchoolGuard.Policy.Model;
using SchoolGuard.Policy.Model.Document;

namespace SchoolGuard.Policy.Analyzers.Fixes.Edits;

/// <summary>
/// Takes out a rule without which the policy is the same. Its comment is what people were told and its clause is why: the same rule elsewhere takes them
/// over; a rule that says more does not, because they may not fit it, and then the title says what goes.
/// </summary>
internal static class RemoveRule
{
    /// <summary>A rule that is said again.</summary>
    public static PolicyFix? Repeated(PolicyFile file, PolicyReview review, Finding finding)
    {
        var (rule, place) = Find(file, review, finding.Span);
        var (kept, keptPlace) = Find(file, review, finding.Related[0].Span);
        var comment = place.CommentBeyond(keptPlace);
        var also = $"Also under {rule.Clause}.";
        var clause = string.Equals(rule.Clause, kept.Clause, StringComparison.Ordinal) || keptPlace.Says(also) ? [] : new[] { $"// {also}" };
        return (comment.Count, clause.Length) switch
        {
            (0, 0) => new PolicyFix(Title("Remove this rule", place), [place.Remove()]),
            (0, _) => Carry("clause"),
            (_, 0) => Carry("comment"),
            _ => Carry("comment and clause"),
        };

        PolicyFix Carry(string what) =>
            new(Title($"Remove this rule and add its {what} to the comment of the rule that stays", place), [keptPlace.PutAbove([.. comment, .. clause]), place.Remove()]);
    }

    /// <summary>A rule that others cover.</summary>
    public static PolicyFix? Covered(PolicyFile file, PolicyReview review, Finding finding)
    {
        var (rule, place) = Find(file, review, finding.Span);
        var covering = finding.Related.Select(related => Find(file, review, related.Span).Rule).ToList();
        var title = "Remove this rule";
        if (!covering.Exists(other => string.Equals(other.Clause, rule.Clause, StringComparison.Ordinal))) title += $", which cites `{rule.Clause}`";
        if (rule.Rationale.Length > 0 && !covering.Exists(other => string.Equals(other.Rationale, rule.Rationale, StringComparison.Ordinal))) title += ", and its comment";
        return new PolicyFix(Title(title, place), [place.Remove()]);
    }

    private static string Title(string title, StatementPlace place) => place.OtherComments.Any() ? $"{title}, with the comments within it" : title;

    private static (AccessRule Rule, StatementPlace Place) Find(PolicyFile file, PolicyReview review, SourceSpan span) =>
        (review.Document!.Rules.First(rule => rule.Span == span), new StatementPlace(file, file.StatementAt(span)));
}
