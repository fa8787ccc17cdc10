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
        return !Bits.IsEmpty(sides[Side.Sites]) && !Bits.IsEmpty(sides[Side.Places]) && !Bits.IsEmpty(analysis.Policy.RuleTimes[rule]);
    }

    public static bool ReachesPupils(PolicyAnalysis analysis, int rule) =>
        Bits.Members(analysis.Policy.SidesOf(rule)[Side.People]).Any(person => analysis.Policy.People[person].IsPupil);

    /// <summary>Whether a rule that says AuthorisedLesson can be opened by a lesson under a ceiling.</summary>
    public static bool Meets(PolicyAnalysis analysis, int rule, int ceiling)
    {
        var map = analysis.Policy;
        return map.Table.Rules[rule].AuthorisedLesson
            && ReachesPupils(analysis, rule)
            && Bits.Members(map.SidesOf(rule)[Side.Sites]).Any(site => (map.Sites[site].Grantable >> ceiling & 1) == 1)
            && Bits.Meet(map.RuleTimes[rule], map.CeilingTimes[ceiling]);
    }
}
