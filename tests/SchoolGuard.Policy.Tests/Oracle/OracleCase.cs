using NodaTime;
using SchoolGuard.Policy.Decisions;
using SchoolGuard.Policy.Decisions.Reasons;
using SchoolGuard.Policy.Model;
using SchoolGuard.Policy.Model.Document;
using SchoolGuard.Policy.Model.Sets;
using SchoolGuard.Policy.Tests.Schools;

namespace SchoolGuard.Policy.Tests.Oracle;

/// <summary>
/// The oracle: policy-language.md "Meaning", rule by rule, read off the document as written. What does not depend on time is settled once, so that
/// every minute of a year can be asked.
/// </summary>
internal sealed class OracleCase
{
    private readonly PolicyDocument policy;
    private readonly School school;
    private readonly Scenario scenario;
    private readonly bool governed;
    private readonly List<(int Index, AccessRule Rule)> possible = [];
    private readonly List<LessonCeiling> ceilings = [];

    public OracleCase(PolicyDocument policy, School school, Scenario scenario)
    {
        (this.policy, this.school, this.scenario) = (policy, school, scenario);
        governed = policy.Rules.Any(rule => Membership.Contains(rule.Sites, scenario.Site));
        for (var index = 0; index < policy.Rules.Count; index++)
        {
            if (IsPossible(policy.Rules[index], scenario)) possible.Add((index, policy.Rules[index]));
        }

        if (scenario is { Role: Role.Pupil, Lesson: { } granted } && granted.Any(name => Names(name, scenario.Site)))
            ceilings.AddRange(CeilingsOf(policy).Where(ceiling => scenario.LessonMinutes <= ceiling.AtMostMinutes && IsGrantable(policy, ceiling, scenario.Site)));
    }

    public Verdict At(long minute)
    {
        if (!governed) return new Verdict(Outcome.Ungoverned, []);
        var wall = school.WallAt(minute);
        var lesson = LessonHolds(wall);
        var applying = possible.FindAll(one => (lesson || !one.Rule.AuthorisedLesson) && Holds(one.Rule.Times, wall));
        var denying = applying.FindAll(one => one.Rule.Effect is Effect.Deny);
        if (denying.Count > 0) return new Verdict(Outcome.Denied, [.. denying.Select(one => one.Index)]);
        return new Verdict(applying.Count > 0 ? Outcome.Allowed : Outcome.Default, [.. applying.Select(one => one.Index)]);
    }

    /// <summary>Whether one condition of a rule holds by itself.</summary>
    public bool Holds(RuleCondition condition, int rule, long minute) => condition switch
    {
        RuleCondition.Who => Membership.Contains(policy.Rules[rule].People, scenario),
        RuleCondition.Site => Membership.Contains(policy.Rules[rule].Sites, scenario.Site),
        RuleCondition.Where => IsMet(policy.Rules[rule], scenario.Place),
        RuleCondition.When => Holds(policy.Rules[rule].Times, school.WallAt(minute)),
        RuleCondition.Lesson => !policy.Rules[rule].AuthorisedLesson || LessonHolds(school.WallAt(minute)),
        _ => IsMet(policy.Rules[rule], scenario.Permissions),
    };

    private static bool IsPossible(AccessRule rule, Scenario scenario) =>
        Membership.Contains(rule.People, scenario)
        && Membership.Contains(rule.Sites, scenario.Site)
        && IsMet(rule, scenario.Place)
        && IsMet(rule, scenario.Permissions);

    /// <summary>Whether a place meets a rule's condition on places (Meaning 5).</summary>
    public static bool IsMet(AccessRule rule, Location place)
    {
        if (rule.Places is not { } places) return true;
        return place.IsUnknown ? Membership.IsEverywhere(places) || rule.Effect is Effect.Deny : Membership.Contains(places, place);
    }

    /// <summary>Whether the roles that have granted somebody a permission meet a rule's condition on permissions.</summary>
    public static bool IsMet(AccessRule rule, string[] granted) => rule.Effect is Effect.Allow
        ? rule.Permissions.All(role => granted.Contains(role, StringComparer.OrdinalIgnoreCase))
        : !rule.Permissions.Any(role => granted.Contains(role, StringComparer.OrdinalIgnoreCase));

    public static IEnumerable<LessonCeiling> CeilingsOf(PolicyDocument policy) =>
        policy.Ceilings.Count > 0 ? policy.Ceilings : [new LessonCeiling { AtMostMinutes = 120, Span = default }];

    private static bool IsGrantable(PolicyDocument policy, LessonCeiling ceiling, Site site) => ceiling.Grantable is { } sites
        ? Membership.Contains(sites, site)
        : policy.Rules.Any(rule => rule.AuthorisedLesson && Membership.Contains(rule.Sites, site));

    private static bool Names(string granted, Site site) => granted switch
    {
        "AllSites" => true,
        "SocialMedia" => site.Category is SiteCategories.SocialNetworks or SiteCategories.MediaSharing or SiteCategories.Microblogs or SiteCategories.Forums or SiteCategories.Blogs,
        _ when granted.Contains('.') => Membership.IsHostOrBelow(site.Host, granted.TrimStart('.')),
        _ => string.Equals(granted, site.Service, StringComparison.Ordinal) || string.Equals(granted, site.Category.ToString(), StringComparison.Ordinal),
    };

    private bool LessonHolds(LocalDateTime wall) => ceilings.Exists(ceiling => Holds(ceiling.Within, wall));

    private bool Holds(SetExpression<TimeValue>? times, LocalDateTime wall) => times is null || Membership.Contains(times, wall, school);
}
