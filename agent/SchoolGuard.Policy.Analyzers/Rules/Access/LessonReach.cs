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
        var (map, sides) = (analysis.Policy, analysis.Policy.SidesOf(rule));
        return map.RegionOf([Bits.And(sides[Side.People], Pupils(map)), sides[Side.Sites], sides[Side.Places], sides[Side.Permissions], Grants(analysis.Space)], map.RuleTimes[rule]);
    }

    /// <summary>Where lessons may be authorised under a ceiling: pupils, its sites, its times.</summary>
    public static IRegion Under(PolicyAnalysis analysis, int ceiling)
    {
        var map = analysis.Policy;
        var sites = Bits.Where(map.Sites.Length, site => IsGrantable(map, site, ceiling));
        return map.RegionOf([Pupils(map), sites, Bits.All(map.Places.Length), Bits.All(map.Permissions.Length), Grants(analysis.Space)], map.CeilingTimes[ceiling]);
    }

    private static bool IsGrantable(PolicyMap map, int site, int ceiling) => (map.Sites[site].Grantable >> ceiling & 1) == 1;

    private static ulong[] Pupils(PolicyMap map) => Bits.Where(map.People.Length, person => map.People[person].IsPupil);

    private static ulong[] Grants(PolicySpace space) => Bits.Where(space.Lessons, lesson => lesson != 0);

    /// <summary>An unknown place meets every Deny's condition, contradictory ones too; that alone does not make a rule sensible.</summary>
    private static bool HasKnownPlace(PolicyAnalysis analysis, int rule) =>
        Bits.Members(analysis.Policy.SidesOf(rule)[Side.Places]).Any(place => analysis.Space.Places[place].Any(location => !location.IsUnknown));
}
