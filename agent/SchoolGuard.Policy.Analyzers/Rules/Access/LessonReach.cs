using SchoolGuard.Policy.Analysis;
using SchoolGuard.Policy.Space;
using SchoolGuard.Policy.Space.Regions;

namespace SchoolGuard.Policy.Analyzers.Rules.Access;

/// <summary>Whether lessons can open a rule.</summary>
internal static class LessonReach
{
    /// <summary>Whether a rule that never applies would, if only a lesson could be authorised for its sites at its times.</summary>
    public static bool IsOnlyLessonMissing(PolicyAnalysis analysis, int rule)
    {
        if (!analysis.Table.Rules[rule].AuthorisedLesson || !ReachesPupils(analysis, rule)) return false;
        var sides = analysis.Policy.SidesOf(rule);
        return !Bits.IsEmpty(sides[Side.Sites]) && HasKnownPlace(analysis, rule) && !Bits.IsEmpty(analysis.Policy.RuleTimes[rule]);
    }

    public static bool ReachesPupils(PolicyAnalysis analysis, int rule) =>
        Bits.Members(analysis.Policy.SidesOf(rule)[Side.People]).Any(person => analysis.Policy.People[person].IsPupil);

    /// <summary>Whether a rule that says AuthorisedLesson can be opened by a lesson under a ceiling.</summary>
    public static bool Meets(PolicyAnalysis analysis, int rule, int ceiling)
    {
        var map = analysis.Policy;
        return map.Table.Rules[rule].AuthorisedLesson
            && ReachesPupils(analysis, rule)
            && Bits.Members(map.SidesOf(rule)[Side.Sites]).Any(site => IsGrantable(map, site, ceiling))
            && Bits.Meet(map.RuleTimes[rule], map.CeilingTimes[ceiling]);
    }

    /// <summary>A rule's situations as if every lesson held: for pupils with a grant.</summary>
    public static IRegion WithAnyLesson(PolicyAnalysis analysis, int rule)
    {
        var rows = PolicySpace.RowsIn(analysis.Policy.SidesOf(rule)).Where(row => IsPupilWithGrant(analysis.Policy, row));
        return SparseRegion.Of(analysis.Space, rows.Select(row => (analysis.Space.RowOf(row), analysis.Policy.RuleTimes[rule])));
    }

    /// <summary>Where lessons may be authorised under a ceiling: pupils, its sites, its times.</summary>
    public static IRegion Under(PolicyAnalysis analysis, int ceiling) => SparseRegion.Of(
        analysis.Space,
        row => IsPupilWithGrant(analysis.Policy, row) && IsGrantable(analysis.Policy, row.Site, ceiling) ? analysis.Policy.CeilingTimes[ceiling] : null);

    private static bool IsGrantable(PolicyMap map, int site, int ceiling) => (map.Sites[site].Grantable >> ceiling & 1) == 1;

    private static bool IsPupilWithGrant(PolicyMap map, RowPlace row) => row.Lesson != 0 && map.People[row.Person].IsPupil;

    /// <summary>An unknown place meets every Deny's condition, contradictory ones too; that alone does not make a rule sensible.</summary>
    private static bool HasKnownPlace(PolicyAnalysis analysis, int rule) =>
        Bits.Members(analysis.Policy.SidesOf(rule)[Side.Places]).Any(place => analysis.Space.Places[place].Any(location => !location.IsUnknown));
}
