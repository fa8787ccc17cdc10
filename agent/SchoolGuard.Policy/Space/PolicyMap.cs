using SchoolGuard.Policy.Decisions.Keys;
using SchoolGuard.Policy.Model;
using SchoolGuard.Policy.Model.Table;
using SchoolGuard.Policy.Space.Regions;
using SchoolGuard.Policy.Space.Rows;

namespace SchoolGuard.Policy.Space;

/// <summary>One policy laid out in a space: for every class of every dimension, the rules that it leaves possible.</summary>
public sealed class PolicyMap
{
    private readonly PolicySpace space;
    private readonly TableReader reader;
    private readonly Lazy<OutcomeRegions> outcomes;
    private readonly Lazy<ulong[][][]> sides;

    internal PolicyMap(PolicySpace space, TableReader reader)
    {
        this.space = space;
        this.reader = reader;
        var keys = reader.Keys;
        People = [.. Enumerable.Range(0, space.People.Count).Select(index => keys.KeyOf(space.People[index][0].Person))];
        Sites = [.. Enumerable.Range(0, space.Sites.Count).Select(index => keys.KeyOf(space.Sites[index][0].Site))];
        Places = [.. Enumerable.Range(0, space.Places.Count).Select(index => keys.KeyOf(space.Places[index][0]).Rules)];
        Permissions = [.. Enumerable.Range(0, space.Permissions.Count).Select(index => keys.KeyOfPermissions(space.Permissions[index][0]).Rules)];
        var setTimes = reader.Table.TimeSets.Select(space.Times.ClassesOf).ToArray();
        var always = Bits.All(space.Times.Count);
        RuleTimes = [.. reader.Table.Rules.Select(rule => rule.Times is { } times ? setTimes[times] : always)];
        CeilingTimes = [.. reader.Ceilings.Select(ceiling => ceiling.Within is { } within ? setTimes[within] : always)];
        Denials = RuleMask.Of(reader.Table.Rules.Count, rule => reader.Table.Rules[rule].Effect is Effect.Deny);
        outcomes = new Lazy<OutcomeRegions>(() => OutcomeRegions.Of(space, this));
        sides = new Lazy<ulong[][][]>(() => [.. Enumerable.Range(0, Table.Rules.Count).Select(FindSidesOf)]);
    }

    /// <summary>The policy.</summary>
    public PolicyTable Table => reader.Table;

    /// <summary>Where some Allow applies and no Deny.</summary>
    public IRegion Allowed => outcomes.Value.Allowed;

    /// <summary>Where some Deny applies.</summary>
    public IRegion Denied => outcomes.Value.Denied;

    /// <summary>Where some rule speaks of the site.</summary>
    public IRegion Governed => SparseRegion.Of(space, row => Sites[row.Site].IsGoverned ? Bits.All(space.Times.Count) : null);

    /// <summary>Where the site may be reached: allowed, or not governed.</summary>
    public IRegion Open => Allowed.Union(Governed.Complement());

    internal TableReader Reader => reader;

    internal PersonKey[] People { get; }

    internal SiteKey[] Sites { get; }

    internal ulong[][] Places { get; }

    internal ulong[][] Permissions { get; }

    internal ulong[][] RuleTimes { get; }

    internal ulong[][] CeilingTimes { get; }

    internal ulong[] Denials { get; }

    /// <summary>Where a rule applies.</summary>
    /// <param name="rule">Its index in the table.</param>
    public IRegion Applies(int rule) => SparseRegion.Of(space, PolicySpace.RowsIn(SidesOf(rule)).Select(row => (space.RowOf(row), TimesOf(rule, row))));

    /// <summary>The rules of one effect that apply somewhere in a region, by index, ascending.</summary>
    public IReadOnlyList<int> RulesIn(IRegion region, Effect effect) => RulesIn(((SparseRegion)region).Rows.Select(row => (space.PlaceOf(row.Row), row.Times)), effect);

    /// <summary>The rules of one effect that apply somewhere in a box, by index, ascending.</summary>
    public IReadOnlyList<int> RulesIn(Box box, Effect effect) => RulesIn(PolicySpace.RowsIn(box.Sides).Select(row => (row, box.Times)), effect);

    /// <summary>The rules that speak of a site of a region, by index, ascending.</summary>
    public IReadOnlyList<int> RulesGoverning(IRegion region)
    {
        var sites = ((SparseRegion)region).Rows.Select(row => space.PlaceOf(row.Row).Site).Distinct().ToList();
        return [.. Enumerable.Range(0, Table.Rules.Count).Where(rule => sites.Exists(site => Bits.Has(Sites[site].Rules, rule)))];
    }

    /// <summary>Where a proof's claim speaks of: its people, its sites, and for Never and Always its one condition.</summary>
    public IRegion RegionOf(TableProof proof)
    {
        var named = SparseRegion.Of(space, row => IsNamed(proof, row) ? Bits.All(space.Times.Count) : null);
        return proof.Kind is ProofKind.Only ? named : named.Intersect(RegionOf(proof.Conditions[0]));
    }

    /// <summary>Where a condition of a proof holds.</summary>
    public IRegion RegionOf(TableCondition condition)
    {
        var times = space.Times.ClassesOf(condition.Times is { } set ? Table.TimeSets[set] : null);
        return SparseRegion.Of(space, row =>
        {
            if (!reader.Meets(condition, space.Places[row.Place][0])) return null;
            return condition.AuthorisedLesson ? Bits.And(times, LessonTimes(row)) : times;
        });
    }

    /// <summary>The classes of each dimension but time in which a rule is possible, by <see cref="Side"/>. Not to be changed.</summary>
    internal ulong[][] SidesOf(int rule) => sides.Value[rule];

    /// <summary>Whether one rule is at least for the people, sites, places and permissions of another.</summary>
    internal bool MayContain(int outer, int inner) => SidesOf(outer).Zip(SidesOf(inner), Bits.Contains).All(contains => contains);

    internal bool AppliesIn(int rule, RowPlace row) =>
        Bits.Has(People[row.Person].Rules, rule) && Bits.Has(Sites[row.Site].Rules, rule) && Bits.Has(Places[row.Place], rule) && Bits.Has(Permissions[row.Permissions], rule);

    /// <summary>Whether a rule is of an effect and applies in a row at a class of times.</summary>
    internal bool Decides(int rule, RowPlace row, bool denies, int time) =>
        Bits.Has(Denials, rule) == denies && AppliesIn(rule, row) && Bits.Has(TimesOf(rule, row), time);

    internal ulong[] TimesOf(int rule, RowPlace row) =>
        Table.Rules[rule].AuthorisedLesson ? Bits.And(RuleTimes[rule], LessonTimes(row)) : RuleTimes[rule];

    /// <summary>When the row's grant is a lesson (policy-language, Meaning 3).</summary>
    internal ulong[] LessonTimes(RowPlace row)
    {
        var times = Bits.None(space.Times.Count);
        if (row.Lesson == 0 || !People[row.Person].IsPupil) return times;
        var minutes = space.LessonMinutes[row.Lesson - 1];
        for (var ceiling = 0; ceiling < CeilingTimes.Length; ceiling++)
        {
            if ((Sites[row.Site].Grantable >> ceiling & 1) == 1 && minutes <= reader.Ceilings[ceiling].AtMostMinutes) Bits.AddAll(times, CeilingTimes[ceiling]);
        }

        return times;
    }

    private ulong[][] FindSidesOf(int rule) =>
    [
        Bits.Where(People.Length, index => Bits.Has(People[index].Rules, rule)),
        Bits.Where(Sites.Length, index => Bits.Has(Sites[index].Rules, rule)),
        Bits.Where(Places.Length, index => Bits.Has(Places[index], rule)),
        Bits.Where(Permissions.Length, index => Bits.Has(Permissions[index], rule)),
        Bits.All(space.Lessons),
    ];

    private List<int> RulesIn(IEnumerable<(RowPlace Row, ulong[] Times)> rows, Effect effect)
    {
        var candidates = Enumerable.Range(0, Table.Rules.Count).Where(rule => Table.Rules[rule].Effect == effect).ToList();
        var found = new List<int>();
        foreach (var (row, times) in rows)
        {
            for (var index = candidates.Count - 1; index >= 0; index--)
            {
                if (!AppliesIn(candidates[index], row) || !Bits.Meet(TimesOf(candidates[index], row), times)) continue;
                found.Add(candidates[index]);
                candidates.RemoveAt(index);
            }
        }

        found.Sort();
        return found;
    }

    private bool IsNamed(TableProof proof, RowPlace row) =>
        reader.Keys.IsIn(proof.People, space.People[row.Person][0].Person) && reader.Keys.IsIn(proof.Sites, space.Sites[row.Site][0].Site);
}
