using System.Collections.Immutable;
using SchoolGuard.Drafts;
using SchoolGuard.Policy.Model;
using SchoolGuard.Policy.Model.Table;

namespace SchoolGuard.Agent.Drafts;

/// <summary>Turns the posting rules that speak of a post into strengths: of several about one subject the strongest counts, and every clause is cited.</summary>
internal static class PostingSettings
{
    public static DraftSettings From(IReadOnlyList<TablePostingRule> rules)
    {
        var settings = DraftSettings.AllOff;
        foreach (var kind in DraftKinds.All)
        {
            var subject = Enum.Parse<PostingSubject>(kind.Subject);
            var about = rules.Where(rule => rule.Subjects.Contains(subject)).ToList();
            if (about.Count > 0) settings = settings.With(kind.Kind, SettingOf(about));
        }

        return settings;
    }

    private static DetectorSetting SettingOf(List<TablePostingRule> rules)
    {
        var strongest = rules.MaxBy(rule => rule.Strength)!;
        ImmutableArray<string> clauses = [.. rules.Select(rule => rule.Clause).Distinct(StringComparer.Ordinal)];
        return new DetectorSetting(StrengthOf(strongest.Strength), clauses, strongest.Rationale.Length == 0 ? null : strongest.Rationale);
    }

    private static Strength StrengthOf(PostingStrength strength) => strength switch
    {
        PostingStrength.Note => Strength.Note,
        PostingStrength.Warn => Strength.Warn,
        PostingStrength.Justify => Strength.Justify,
        _ => Strength.Forbid,
    };
}
