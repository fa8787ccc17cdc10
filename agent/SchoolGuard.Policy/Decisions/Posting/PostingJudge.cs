using SchoolGuard.Policy.Model;
using SchoolGuard.Policy.Model.Table;

namespace SchoolGuard.Policy.Decisions.Posting;

/// <summary>Joins the posting rules that speak of one post, as far as the author's permissions do not lift them.</summary>
internal sealed class PostingJudge(IReadOnlyList<string> roles, IReadOnlyCollection<string> permissions)
{
    public IReadOnlyList<PostingGuidance> Judge(IEnumerable<TablePostingRule> rules) =>
    [
        .. rules
            .SelectMany(rule => rule.Subjects.Select(subject => (subject, rule)))
            .GroupBy(about => about.subject, about => about.rule)
            .OrderBy(about => about.Key)
            .Select(about => Judge(about.Key, [.. about])),
    ];

    private PostingGuidance Judge(PostingSubject subject, IReadOnlyList<TablePostingRule> rules)
    {
        var strongest = rules.OrderByDescending(rule => rule.Strength).First();
        var standing = rules.Where(rule => LifterOf(rule) is null).Select(rule => rule.Strength).ToList();
        return new PostingGuidance(
            subject,
            standing.Append(PostingStrength.Note).Max(),
            [.. rules.Select(rule => rule.Clause).Distinct(StringComparer.Ordinal)],
            strongest.Rationale,
            standing.Contains(strongest.Strength) ? null : LifterOf(strongest));
    }

    private string? LifterOf(TablePostingRule rule) =>
        rule.Permissions.Select(role => roles[role]).FirstOrDefault(role => permissions.Contains(role, StringComparer.OrdinalIgnoreCase));
}
