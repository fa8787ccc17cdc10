using SchoolGuard.Policy.Model;
using SchoolGuard.Policy.Model.Table;

namespace SchoolGuard.Policy.Decisions.Posting;

/// <summary>What a policy's posting rules say together of one subject in one post (policy-language, posting rules).</summary>
/// <param name="Subject">What it is about.</param>
/// <param name="Strength">That of the strongest rule about the subject.</param>
/// <param name="Clauses">The clauses of all rules about the subject, in source order, each once; at least one.</param>
/// <param name="Rationale">Why: the words above the strongest rule, the first of several; may be empty.</param>
public sealed record PostingGuidance(PostingSubject Subject, PostingStrength Strength, IReadOnlyList<string> Clauses, string Rationale)
{
    internal static IReadOnlyList<PostingGuidance> Of(IEnumerable<TablePostingRule> rules) =>
    [
        .. rules
            .SelectMany(rule => rule.Subjects.Select(subject => (subject, rule)))
            .GroupBy(about => about.subject, about => about.rule)
            .OrderBy(about => about.Key)
            .Select(about => Of(about.Key, [.. about])),
    ];

    private static PostingGuidance Of(PostingSubject subject, IReadOnlyList<TablePostingRule> rules)
    {
        var strongest = rules.OrderByDescending(rule => rule.Strength).First();
        return new PostingGuidance(subject, strongest.Strength, [.. rules.Select(rule => rule.Clause).Distinct(StringComparer.Ordinal)], strongest.Rationale);
    }
}
