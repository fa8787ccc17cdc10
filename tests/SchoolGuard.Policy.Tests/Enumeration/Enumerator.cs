using SchoolGuard.Policy.Decisions;
using SchoolGuard.Policy.Model.Document;
using SchoolGuard.Policy.Model.Table;
using SchoolGuard.Policy.Space;
using SchoolGuard.Policy.Space.Regions;
using SchoolGuard.Policy.Tests.Schools;

namespace SchoolGuard.Policy.Tests.Enumeration;

/// <summary>
/// Every situation of one or two policies, by brute force: each raw value of each dimension with each of all others, read by the oracle and looked
/// up in the space under test. To be quick, values of which both the oracle and the space say exactly the same are gone through once for all.
/// </summary>
internal sealed class Enumerator
{
    private readonly HashSet<RawSituation> situations = [];

    public Enumerator(PolicySpace space, IReadOnlyList<PolicyDocument> policies, bool everyMinute = false)
    {
        Space = space;
        Policies = [.. policies.Select(policy => new SettledPolicy(policy))];
        var raw = new RawValues(policies);
        var people = Alike(raw.People, person => Settle(policy => policy.Of(person)), person => space.ClassOf(person.Person));
        var sites = Alike(raw.Sites, site => Settle(policy => policy.Of(site)), space.ClassOf);
        var known = Alike(raw.Places.Where(place => !place.IsUnknown), place => Settle(policy => policy.Of(place)), space.ClassOf);
        var unknown = Alike([Location.Unknown], place => Settle(policy => policy.Of(place)), space.ClassOf);
        var permissions = Alike(raw.Permissions, roles => Settle(policy => policy.Of(roles)), space.ClassOf);
        var lessons = Alike(raw.Lessons, minutes => Settle(policy => policy.Of(minutes)), space.LessonOf);
        Rows =
        [
            .. from person in people
               from site in sites
               from place in known.Concat(unknown)
               from granted in permissions
               from lesson in lessons
               select new RawRow(
                   person.Held & site.Held & place.Held & granted.Held & lesson.Held,
                   space.RowOf(new RowPlace(person.Class, site.Class, place.Class, granted.Class, lesson.Class)),
                   new Scenario { Role = person.Value.Role, Class = person.Value.Class, Groups = person.Value.Groups, Site = site.Value, Place = place.Value, Permissions = granted.Value },
                   lesson.Value),
        ];
        Minutes = [.. everyMinute ? RawValues.EveryMinute : raw.Minutes];
        Times = [.. Alike(Minutes, minute => Settle(policy => policy.At(EveryKindOfDay.At(minute.Week, minute.Minute))), minute => space.Times.ClassAt(minute.Week, minute.Minute)).Select(kind => new RawTime(kind))];
        foreach (var row in Rows)
        {
            foreach (var time in Times) situations.Add(new RawSituation(row.At(time), IsKnown: !row.Scenario.Place.IsUnknown));
        }
    }

    public PolicySpace Space { get; }

    /// <summary>The policies as the oracle reads them.</summary>
    public IReadOnlyList<SettledPolicy> Policies { get; }

    public SettledPolicy Policy => Policies[0];

    /// <summary>Every combination of values but times.</summary>
    public IReadOnlyList<RawRow> Rows { get; }

    public IReadOnlyList<RawTime> Times { get; }

    public IReadOnlyList<RawMinute> Minutes { get; }

    /// <summary>Every situation of the first policy, each once of which the oracle says the same.</summary>
    public IEnumerable<RawSituation> Situations => situations;

    /// <summary>Fails on the first situation in which a region says otherwise than expected.</summary>
    public void Expect(string what, IRegion region, Func<RawRow, RawTime, bool> expected)
    {
        var rows = RowsOf(region);
        foreach (var row in Rows)
        {
            rows.TryGetValue(row.Row, out var times);
            foreach (var time in Times)
            {
                var actual = times is not null && Bits.Has(times, time.Class);
                if (actual != expected(row, time)) Assert.Fail($"{what}: the region says {actual} of {row}, {time}");
            }
        }
    }

    public bool Any(Func<RawSituation, bool> holds) => Situations.Any(holds);

    /// <summary>All rules that some situation names, as bits.</summary>
    public ulong RulesOf(Func<RawSituation, ulong> rules) => Situations.Aggregate(0UL, (all, situation) => all | rules(situation));

    public static IReadOnlyDictionary<int, ulong[]> RowsOf(IRegion region) => ((SparseRegion)region).Rows.ToDictionary(row => row.Row, row => row.Times);

    private static List<Kind<T>> Alike<T>(IEnumerable<T> values, Func<T, Both> settle, Func<T, int> classOf)
    {
        var kinds = new Dictionary<(Both, int), Kind<T>>();
        foreach (var value in values)
        {
            var (held, index) = (settle(value), classOf(value));
            if (!kinds.TryGetValue((held, index), out var kind)) kinds.Add((held, index), kind = new Kind<T>(value, held, index, []));
            kind.Alike.Add(value);
        }

        return [.. kinds.Values];
    }

    private Both Settle(Func<SettledPolicy, Held> settle) => new(settle(Policies[0]), Policies.Count > 1 ? settle(Policies[1]) : Held.Everything);
}

/// <summary>Values of which both the oracle and the space under test say the same.</summary>
internal sealed record Kind<T>(T Value, Both Held, int Class, List<T> Alike);

/// <summary>What the old and the new policy make of something; of one policy only the first.</summary>
internal readonly record struct Both(Held First, Held Second)
{
    public static Both operator &(Both left, Both right) => new(left.First & right.First, left.Second & right.Second);
}

/// <summary>What holds in a situation, and whether its place is known.</summary>
internal readonly record struct RawSituation(Held Held, bool IsKnown);

/// <summary>A situation but for its time.</summary>
internal sealed record RawRow(Both Held, int Row, Scenario Scenario, int? LessonMinutes)
{
    /// <summary>What holds at a time, in the first policy.</summary>
    public Held At(RawTime time) => Held.First & time.Held.First;

    /// <summary>What holds at a time, in the second policy.</summary>
    public Held AtInSecond(RawTime time) => Held.Second & time.Held.Second;

    public override string ToString() => $"{Scenario} [{string.Join(",", Scenario.Groups)}] [{string.Join(",", Scenario.Permissions)}], grant {LessonMinutes}";
}

/// <summary>Minutes of which both the oracle and the space under test say the same.</summary>
internal sealed class RawTime
{
    public RawTime(Kind<RawMinute> kind)
    {
        (Alike, Held, Class) = (kind.Alike, kind.Held, kind.Class);
        foreach (var minute in kind.Alike) Minutes[minute.Week] += minute.Lasts;
    }

    public IReadOnlyList<RawMinute> Alike { get; }

    public Both Held { get; }

    public int Class { get; }

    /// <summary>How many minutes of each of the nine weeks.</summary>
    public int[] Minutes { get; } = new int[TimeSet.Weeks];

    public override string ToString() => Alike[0].ToString();
}
