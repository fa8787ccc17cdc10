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
    private readonly Lazy<IRegion> governed;
    private readonly Lazy<IRegion> open;
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
        var setTimes = reader.TimeSets.ToDictionary(set => set, space.Times.ClassesOf);
        var always = Bits.All(space.Times.Count);
        RuleTimes = [.. reader.Table.Rules.Select(rule => rule.Times is { } times ? setTimes[Table.TimeSets[times]] : always)];
        CeilingTimes = [.. reader.Ceilings.Select(ceiling => ceiling.Within is { } within ? setTimes[Table.TimeSets[within]] : always)];
        Denials = RuleMask.Of(reader.Table.Rules.Count, rule => reader.Table.Rules[rule].Effect is Effect.Deny);
        LessonRules = RuleMask.Of(reader.Table.Rules.Count, rule => reader.Table.Rules[rule].AuthorisedLesson);
        outcomes = new Lazy<OutcomeRegions>(() => OutcomeRegions.Of(space, this));
        governed = new Lazy<IRegion>(() => RegionOf(Sides(site: index => Sites[index].IsGoverned), always));
        open = new Lazy<IRegion>(() => Allowed.Union(Governed.Complement()));
        sides = new Lazy<ulong[][][]>(() => [.. Enumerable.Range(0, Table.Rules.Count).Select(FindSidesOf)]);
    }

    /// <summary>The policy.</summary>
    public PolicyTable Table => reader.Table;

    /// <summary>Where some Allow applies and no Deny.</summary>
    public IRegion Allowed => outcomes.Value.Allowed;

    /// <summary>Where some Deny applies.</summary>
    public IRegion Denied => outcomes.Value.Denied;

    /// <summary>Where some rule speaks of the site.</summary>
    public IRegion Governed => governed.Value;

    /// <summary>Where the site may be reached: allowed, or not governed.</summary>
    public IRegion Open => open.Value;

    internal PolicySpace Space => space;

    internal PersonKey[] People { get; }

    internal SiteKey[] Sites { get; }

    internal ulong[][] Places { get; }

    internal ulong[][] Permissions { get; }

    internal ulong[][] RuleTimes { get; }

    internal ulong[][] CeilingTimes { get; }

    internal ulong[] Denials { get; }

    internal ulong[] LessonRules { get; }

    /// <summary>Where a rule applies.</summary>
    /// <param name="rule">Its index in the table.</param>
    public IRegion Applies(int rule) => RegionOf(SidesOf(rule), RuleTimes[rule], Table.Rules[rule].AuthorisedLesson);

    /// <summary>The rules of one effect that apply somewhere in a region, by index, ascending.</summary>
    public IReadOnlyList<int> RulesIn(IRegion region, Effect effect)
    {
        var missing = RulesOf(effect);
        var rows = ((SparseRegion)region).RowsOf((person, site) => Bits.Meet(Bits.And(missing, People[person].Rules), Sites[site].Rules));
        return RulesIn(rows.Select(row => (space.PlaceOf(row.Row), row.Times)), missing);
    }

    /// <summary>The rules of one effect that apply somewhere in a box, by index, ascending.</summary>
    public IReadOnlyList<int> RulesIn(Box box, Effect effect) => RulesIn(PolicySpace.RowsIn(box.Sides).Select(row => (row, box.Times)), RulesOf(effect));

    /// <summary>The rules that speak of a site of a box, by index, ascending.</summary>
    public IReadOnlyList<int> RulesGoverning(Box box) =>
        [.. Enumerable.Range(0, Table.Rules.Count).Where(rule => Bits.Members(box.Sides[Side.Sites]).Any(site => Bits.Has(Sites[site].Rules, rule)))];

    /// <summary>Where a proof's claim speaks of: its people, its sites, and for Never and Always its one condition.</summary>
    public IRegion RegionOf(TableProof proof)
    {
        var named = RegionOf(
            Sides(index => reader.Keys.IsIn(proof.People, space.People[index][0].Person), index => reader.Keys.IsIn(proof.Sites, space.Sites[index][0].Site)),
            Bits.All(space.Times.Count));
        return proof.Kind is ProofKind.Only ? named : named.Intersect(RegionOf(proof.Conditions[0]));
    }

    /// <summary>Where a condition of a proof holds.</summary>
    public IRegion RegionOf(TableCondition condition) => RegionOf(
        Sides(place: index => reader.Meets(condition, space.Places[index][0])),
        space.Times.ClassesOf(condition.Times is { } set ? Table.TimeSets[set] : null),
        condition.AuthorisedLesson);

    /// <summary>A region by its sides and times; where a lesson must hold, when it does depends on the person (pupil or not), the site and the grant.</summary>
    internal IRegion RegionOf(ulong[][] sides, ulong[] times, bool inLesson = false)
    {
        var known = new Dictionary<ulong, Block?>();
        return SparseRegion.Of(space, (person, site) =>
        {
            if (!Bits.Has(sides[Side.People], person) || !Bits.Has(sides[Side.Sites], site) || (inLesson && !People[person].IsPupil)) return null;
            var grantable = inLesson ? Sites[site].Grantable : 0;
            if (!known.TryGetValue(grantable, out var block)) known.Add(grantable, block = Block.Of([.. TimesByRow(site)]));
            return block;
        });

        IEnumerable<ulong[]?> TimesByRow(int site) =>
            from place in Enumerable.Range(0, Places.Length)
            from granted in Enumerable.Range(0, Permissions.Length)
            from lesson in Enumerable.Range(0, space.Lessons)
            let isInside = Bits.Has(sides[Side.Places], place) && Bits.Has(sides[Side.Permissions], granted) && Bits.Has(sides[Side.Lessons], lesson)
            select !isInside ? null : inLesson ? Bits.And(times, PupilsLessonTimes(site, lesson)) : times;
    }

    /// <summary>The classes of each dimension but time in which a rule is possible, by <see cref="Side"/>. Not to be changed.</summary>
    internal ulong[][] SidesOf(int rule) => sides.Value[rule];

    /// <summary>Whether there is a situation in which both of two rules apply.</summary>
    internal bool Meet(int left, int right)
    {
        if (!SidesOf(left).Zip(SidesOf(right), Bits.Meet).All(meet => meet) || !Bits.Meet(RuleTimes[left], RuleTimes[right])) return false;
        if (!Table.Rules[left].AuthorisedLesson && !Table.Rules[right].AuthorisedLesson) return true;
        return PolicySpace.RowsIn([.. SidesOf(left).Zip(SidesOf(right), Bits.And)]).Any(row => Bits.Meet(TimesOf(left, row), TimesOf(right, row)));
    }

    /// <summary>Whether one rule applies wherever another does.</summary>
    internal bool Contains(int outer, int inner) =>
        SidesOf(outer).Zip(SidesOf(inner), Bits.Contains).All(contains => contains)
        && (Bits.Contains(RuleTimes[outer], RuleTimes[inner]) && (!Table.Rules[outer].AuthorisedLesson || Table.Rules[inner].AuthorisedLesson)
            || PolicySpace.RowsIn(SidesOf(inner)).All(row => Bits.Contains(TimesOf(outer, row), TimesOf(inner, row))));

    internal bool AppliesIn(int rule, RowPlace row) =>
        Bits.Has(People[row.Person].Rules, rule) && Bits.Has(Sites[row.Site].Rules, rule) && Bits.Has(Places[row.Place], rule) && Bits.Has(Permissions[row.Permissions], rule);

    /// <summary>The rules among some that are possible in a row.</summary>
    internal IEnumerable<int> RulesAt(RowPlace row, ulong[] among)
    {
        for (var word = 0; word < among.Length; word++)
        {
            var rest = among[word] & People[row.Person].Rules[word] & Sites[row.Site].Rules[word] & Places[row.Place][word] & Permissions[row.Permissions][word];
            for (; rest != 0; rest &= rest - 1) yield return (64 * word) + RuleMask.Lowest(rest);
        }
    }

    /// <summary>Whether a rule is of an effect and applies in a row at a class of times.</summary>
    internal bool Decides(int rule, RowPlace row, bool denies, int time) =>
        Bits.Has(Denials, rule) == denies && AppliesIn(rule, row) && Bits.Has(TimesOf(rule, row), time);

    internal ulong[] TimesOf(int rule, RowPlace row) =>
        Table.Rules[rule].AuthorisedLesson ? Bits.And(RuleTimes[rule], LessonTimes(row)) : RuleTimes[rule];

    /// <summary>When a row's grant is a lesson.</summary>
    internal ulong[] LessonTimes(RowPlace row) => People[row.Person].IsPupil ? PupilsLessonTimes(row.Site, row.Lesson) : Bits.None(space.Times.Count);

    /// <summary>When a grant is a pupil's lesson (policy-language, Meaning 3).</summary>
    internal ulong[] PupilsLessonTimes(int site, int lesson)
    {
        var times = Bits.None(space.Times.Count);
        if (lesson == 0) return times;
        var minutes = space.LessonMinutes[lesson - 1];
        for (var ceiling = 0; ceiling < CeilingTimes.Length; ceiling++)
        {
            if ((Sites[site].Grantable >> ceiling & 1) == 1 && minutes <= reader.Ceilings[ceiling].AtMostMinutes) Bits.AddAll(times, CeilingTimes[ceiling]);
        }

        return times;
    }

    private ulong[][] FindSidesOf(int rule) =>
        Sides(
            index => Bits.Has(People[index].Rules, rule),
            index => Bits.Has(Sites[index].Rules, rule),
            index => Bits.Has(Places[index], rule),
            index => Bits.Has(Permissions[index], rule));

    private ulong[][] Sides(Func<int, bool>? person = null, Func<int, bool>? site = null, Func<int, bool>? place = null, Func<int, bool>? permissions = null) =>
    [
        Bits.Where(People.Length, person ?? (_ => true)),
        Bits.Where(Sites.Length, site ?? (_ => true)),
        Bits.Where(Places.Length, place ?? (_ => true)),
        Bits.Where(Permissions.Length, permissions ?? (_ => true)),
        Bits.All(space.Lessons),
    ];

    private ulong[] RulesOf(Effect effect) => RuleMask.Of(Table.Rules.Count, rule => Table.Rules[rule].Effect == effect);

    /// <param name="rows">Where to look.</param>
    /// <param name="missing">The rules to look for; those that are found are taken out.</param>
    private List<int> RulesIn(IEnumerable<(RowPlace Row, ulong[] Times)> rows, ulong[] missing)
    {
        var found = new List<int>();
        foreach (var (row, times) in rows)
        {
            foreach (var rule in RulesAt(row, missing))
            {
                if (!Bits.Meet(TimesOf(rule, row), times)) continue;
                found.Add(rule);
                Bits.Remove(missing, rule);
            }
        }

        found.Sort();
        return found;
    }
}
