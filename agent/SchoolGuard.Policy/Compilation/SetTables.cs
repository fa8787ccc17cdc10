using SchoolGuard.Policy.Model.Sets;
using SchoolGuard.Policy.Model.Table;

namespace SchoolGuard.Policy.Compilation;

/// <summary>Turns sets as written into sets that can be evaluated, and numbers them.</summary>
internal sealed class SetTables
{
    private readonly Sets<SetProgram> people = new(IdentityOf);
    private readonly Sets<SetProgram> sites = new(IdentityOf);
    private readonly Sets<PlaceSet> places = new(set => string.Concat(set.Members.Select(member => member ? '1' : '0')));
    private readonly Sets<TimeSet> times = new(set => string.Join(";", set.Changes.Select(week => string.Join(",", week))));

    public Names Groups { get; } = new(StringComparer.OrdinalIgnoreCase);

    public Names Services { get; } = new(StringComparer.Ordinal);

    public Names Hosts { get; } = new(StringComparer.Ordinal);

    public Names Places { get; } = new(StringComparer.OrdinalIgnoreCase);

    public Names Roles { get; } = new(StringComparer.OrdinalIgnoreCase);

    public IReadOnlyList<SetProgram> PeopleSets => people.All;

    public IReadOnlyList<SetProgram> SiteSets => sites.All;

    public IReadOnlyList<PlaceSet> PlaceSets => places.All;

    public IReadOnlyList<TimeSet> TimeSets => times.All;

    public int Add(SetExpression<PeopleValue> set) => people.Add(new SetProgram(Steps(set, StepOf)));

    public int Add(SetExpression<SiteValue> set) => sites.Add(new SetProgram(Steps(set, StepOf)));

    public int? Add(SetExpression<TimeValue>? set) => set is null ? null : times.Add(TimeCompiler.Compile(set));

    /// <summary>Only after all places are named: a set has a member for each of them.</summary>
    public int? Add(SetExpression<PlaceValue>? set) => set is null
        ? null
        : places.Add(new PlaceSet(Enumerable.Range(0, Places.All.Count + 2).Select(atom => Contains(set, atom))));

    public void Name(SetExpression<PlaceValue>? set)
    {
        switch (set)
        {
            case SetExpression<PlaceValue>.Named named:
                Name(named.Definition);
                break;
            case SetExpression<PlaceValue>.Combination combination:
                Name(combination.Left);
                Name(combination.Right);
                break;
            case SetExpression<PlaceValue>.Value { Content: PlaceValue.OfName place }:
                Places.IndexOf(place.Name);
                break;
            default:
                break;
        }
    }

    private bool Contains(SetExpression<PlaceValue> set, int atom) => set switch
    {
        SetExpression<PlaceValue>.Named named => Contains(named.Definition, atom),
        SetExpression<PlaceValue>.Combination { Operator: SetOperator.Union } both => Contains(both.Left, atom) || Contains(both.Right, atom),
        SetExpression<PlaceValue>.Combination { Operator: SetOperator.Intersection } both => Contains(both.Left, atom) && Contains(both.Right, atom),
        SetExpression<PlaceValue>.Combination both => Contains(both.Left, atom) && !Contains(both.Right, atom),
        SetExpression<PlaceValue>.Value { Content: PlaceValue.OfName place } => Places.IndexOf(place.Name) == atom,
        SetExpression<PlaceValue>.Value { Content: PlaceValue.OnSite } => atom <= Places.All.Count,
        SetExpression<PlaceValue>.Value { Content: PlaceValue.OffSite } => atom == Places.All.Count + 1,
        _ => true,
    };

    private SetStep StepOf(PeopleValue value) => value switch
    {
        PeopleValue.OfBases bases => new SetStep(SetStepKind.Bases, bases.Mask),
        PeopleValue.OfGroup group => new SetStep(SetStepKind.Group, Groups.IndexOf(group.Name)),
        _ => throw new ArgumentException($"not people: {value.GetType().Name}", nameof(value)),
    };

    private SetStep StepOf(SiteValue value) => value switch
    {
        SiteValue.OfCategories categories => new SetStep(SetStepKind.Categories, (int)categories.Categories),
        SiteValue.OfService service => new SetStep(SetStepKind.Service, Services.IndexOf(service.Id)),
        SiteValue.OfHost host => new SetStep(SetStepKind.Host, Hosts.IndexOf(host.Name)),
        SiteValue.Everything => new SetStep(SetStepKind.Everything),
        _ => throw new ArgumentException($"not sites: {value.GetType().Name}", nameof(value)),
    };

    private static List<SetStep> Steps<T>(SetExpression<T> set, Func<T, SetStep> stepOf)
    {
        var steps = new List<SetStep>();
        Append(set);
        return steps;

        void Append(SetExpression<T> part)
        {
            switch (part)
            {
                case SetExpression<T>.Named named:
                    Append(named.Definition);
                    break;
                case SetExpression<T>.Combination both:
                    Append(both.Left);
                    Append(both.Right);
                    steps.Add(new SetStep(KindOf(both.Operator)));
                    break;
                case SetExpression<T>.Value value:
                    steps.Add(stepOf(value.Content));
                    break;
                default:
                    throw new ArgumentException($"not a set: {part.GetType().Name}", nameof(part));
            }
        }
    }

    private static SetStepKind KindOf(SetOperator combination) => combination switch
    {
        SetOperator.Union => SetStepKind.Union,
        SetOperator.Intersection => SetStepKind.Intersection,
        _ => SetStepKind.Difference,
    };

    private static string IdentityOf(SetProgram program) => string.Join(" ", program.Steps.Select(step => $"{(int)step.Kind}:{step.Value}"));
}
