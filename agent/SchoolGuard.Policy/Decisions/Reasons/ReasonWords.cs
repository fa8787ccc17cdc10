using SchoolGuard.Policy.Model;
using SchoolGuard.Policy.Model.Table;
using SchoolGuard.Policy.Space.Words;
using SchoolGuard.Policy.Wording;

namespace SchoolGuard.Policy.Decisions.Reasons;

/// <summary>Says why conditions hold or fail in one situation.</summary>
internal sealed class ReasonWords(CompiledPolicy policy, Circumstances circumstances, Situation situation)
{
    private readonly PolicyTable table = policy.Table;

    public string For(RuleCondition condition, TableRule rule, bool holds) => condition switch
    {
        RuleCondition.Who => $"{Person()} {(holds ? "is in" : "is not in")} {PeopleWording.Of(table.PeopleSets[rule.People], table.Groups)}",
        RuleCondition.Site => $"{SiteWording.Of(circumstances.Site)} {(holds ? "is in" : "is not in")} {SiteWording.Of(table.SiteSets[rule.Sites], table)}",
        RuleCondition.Where => Where(table.PlaceSets[rule.Places!.Value], rule.Effect),
        RuleCondition.When => Within(holds, rule.Times!.Value),
        RuleCondition.Lesson => Lesson(holds),
        _ => Permission(rule, holds),
    };

    private string Person()
    {
        var groups = circumstances.Person.Groups;
        return PeopleWording.Of(circumstances.Person) + (groups.Count == 0 || table.Groups.Count == 0 ? "" : $" ({Lists.Join(groups)})");
    }

    private string Where(PlaceSet places, Effect effect)
    {
        if (!circumstances.Place.IsUnknown || places.IsEverywhere)
            return $"the place is {PlaceWording.Of(circumstances.Place)}; the rule holds {PlaceWording.Of(places, table.Places)}";
        return effect is Effect.Allow ? "the place is unknown: no Allow's place holds" : "the place is unknown: every Deny's place holds";
    }

    private string Within(bool holds, int times) =>
        $"{MomentWording.Of(circumstances.At)} is {(holds ? "within" : "outside")} {MomentWording.Of(table.TimeSets[times])}";

    /// <summary>The first reason that rules a lesson out, in the order of policy-language, Meaning 3.</summary>
    private string Lesson(bool holds)
    {
        if (circumstances.Lesson is not { } lesson) return "no lesson is in force";
        var sites = Lists.Join([.. lesson.Names.Select(CategoryWords.In)]);
        if (holds) return $"a lesson with {sites} is in force";
        if (circumstances.Person.Role is not Role.Pupil) return "a lesson opens sites for pupils only";
        if (!lesson.Contains(circumstances.Site)) return $"the lesson in force is with {sites}, not with {circumstances.Site.Host}";
        if (situation.Site.Grantable == 0) return $"no lesson can open {circumstances.Site.Host}";
        return situation.Lesson.Ceilings == 0
            ? $"a lesson of {circumstances.LessonMinutes} minutes is longer than any ceiling allows"
            : $"{MomentWording.Of(circumstances.At)} is outside the times of lessons: {string.Join("; or ", LessonTimes())}";
    }

    private IEnumerable<string> LessonTimes() =>
        policy.Ceilings.Where((_, index) => (situation.Lesson.Ceilings >> index & 1) == 1).Select(ceiling => MomentWording.Of(table.TimeSets[ceiling.Within!.Value]));

    private string Permission(TableRule rule, bool holds)
    {
        var roles = rule.Permissions.Select(role => table.Roles[role]).ToList();
        var given = roles.Where(role => circumstances.Permissions.Contains(role, StringComparer.OrdinalIgnoreCase)).ToList();
        return (rule.Effect, holds) switch
        {
            (Effect.Allow, true) => $"permission is given: {Lists.Join(roles)}",
            (Effect.Allow, false) => $"permission is missing: {Lists.Join([.. roles.Except(given, StringComparer.Ordinal)])}",
            (_, true) => $"no permission lifts it: {Lists.Join(roles, "or")}",
            _ => $"lifted by permission: {Lists.Join(given)}",
        };
    }
}
