using SchoolGuard.Policy.Decisions;
using SchoolGuard.Policy.Decisions.Reasons;
using SchoolGuard.Policy.Decisions.Time;
using SchoolGuard.Policy.Model;
using SchoolGuard.Policy.Model.Sets;
using SchoolGuard.Policy.Model.Table;

namespace SchoolGuard.Cli.Tests.NewPolicy;

/// <summary>One of every kind of situation on a social network that a policy without groups can tell apart.</summary>
internal sealed class EverySituation(PolicyTable table)
{
    private static readonly Site Site = new("facebook.com", "facebook", SiteCategories.SocialNetworks);

    private readonly WallTime[] times =
    [
        .. from minute in table.TimeSets.SelectMany(set => set.Changes.SelectMany(week => week)).Concat(Enumerable.Range(0, 7).Select(day => day * 1440)).Distinct()
           from week in Enumerable.Range(0, TimeSet.Weeks)
           select WallTime.InWeek(week, minute),
    ];

    public IEnumerable<(Case Case, Outcome Outcome)> Outcomes(PolicyTable policy)
    {
        var compiled = new CompiledPolicy(policy);
        foreach (var (circumstances, person, place) in Circumstances())
        {
            var situation = circumstances.In(compiled);
            foreach (var at in times) yield return (new Case(circumstances, person, place, at), compiled.Decide(situation with { At = at }).Outcome);
        }
    }

    private IEnumerable<(Circumstances Circumstances, int Person, int Place)> Circumstances() =>
        from person in Enumerable.Range(0, Bases.Count)
        from place in Enumerable.Range(0, table.Places.Count + 2)
        from lesson in new[] { null, GrantedSites.Everything }
        from permissions in new string[][] { [], [.. table.Roles] }
        select (
            new Circumstances
            {
                Person = PersonOf(person),
                Site = Site,
                Place = place == table.Places.Count + 1 ? Location.OffSite : place == table.Places.Count ? Location.OnSite : Location.Named(table.Places[place]),
                Lesson = lesson,
                Permissions = permissions,
                At = WallTime.InWeek(0, 0),
            },
            person,
            place);

    private static Person PersonOf(int index) => (1 << index) switch
    {
        Bases.Staff => Person.Staff(),
        Bases.Visitors => Person.Visitor(),
        _ => Person.Pupil(index + Bases.LowestClass),
    };

    /// <param name="Circumstances">All but the time.</param>
    /// <param name="Person">Index of the person's base.</param>
    /// <param name="Place">Index of the place in sets of places.</param>
    /// <param name="At">The time.</param>
    internal sealed record Case(Circumstances Circumstances, int Person, int Place, WallTime At)
    {
        public bool IsIn(SetProgram people) => people.Contains(step => (step.Value >> Person & 1) == 1);

        public bool Meets(TableCondition condition, PolicyTable policy) =>
            (condition.Places is not { } places || policy.PlaceSets[places].Members[Place])
            && (condition.Times is not { } times || Holds(policy.TimeSets[times]))
            && (!condition.AuthorisedLesson || HasLesson(policy));

        public override string ToString() => $"{Circumstances.Person.Role} {Person}, {Circumstances.Place}, lesson: {Circumstances.Lesson is not null}, {At}";

        private bool HasLesson(PolicyTable policy) =>
            Circumstances.Lesson is not null
            && Circumstances.Person.Role is Role.Pupil
            && policy.Rules.Any(rule => rule.AuthorisedLesson)
            && policy.Ceilings.Any(ceiling => ceiling.Within is not { } within || Holds(policy.TimeSets[within]));

        private bool Holds(TimeSet set) => set.Contains(At.Week, At.MinuteOfWeek);
    }
}
