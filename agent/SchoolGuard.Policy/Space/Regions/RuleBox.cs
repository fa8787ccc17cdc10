namespace SchoolGuard.Policy.Space.Regions;

/// <summary>
/// Where one rule applies, cut only where a few other rules tell it apart: far fewer parts than rows, because most of a policy has nothing to do with it.
/// </summary>
internal sealed class RuleBox
{
    private readonly PolicySpace space;
    private readonly PolicyMap map;
    private readonly int rule;
    private readonly IReadOnlyList<int> others;

    /// <summary>Cuts a rule's situations.</summary>
    /// <param name="space">The space.</param>
    /// <param name="map">The policy.</param>
    /// <param name="rule">The rule, by index.</param>
    /// <param name="others">The rules that matter beside it.</param>
    public RuleBox(PolicySpace space, PolicyMap map, int rule, IReadOnlyList<int> others)
    {
        (this.space, this.map, this.rule, this.others) = (space, map, rule, others);
        var lessons = others.Append(rule).Any(each => map.Table.Rules[each].AuthorisedLesson);
        var sides = map.SidesOf(rule);
        var parts = new IReadOnlyList<ulong[]>[Side.Count];
        for (var side = 0; side < Side.Count; side++) parts[side] = side == Side.Lessons && !lessons ? [sides[side]] : Cut(sides[side], side, lessons);
        Parts =
        [
            .. from people in parts[Side.People]
               from sites in parts[Side.Sites]
               from places in parts[Side.Places]
               from permissions in parts[Side.Permissions]
               from lesson in parts[Side.Lessons]
               select Part([people, sites, places, permissions, lesson]) into part
               where !Bits.IsEmpty(part.Times)
               select part,
        ];
    }

    /// <summary>The parts: disjoint, each with the times at which the rule applies; all rows of one are alike to the rule and the others.</summary>
    public IReadOnlyList<(ulong[][] Sides, RowPlace Row, ulong[] Times)> Parts { get; }

    /// <summary>The situations at the times told for each part, as boxes.</summary>
    public IReadOnlyList<Box> Boxes(Func<RowPlace, ulong[], ulong[]> timesOf) =>
        BoxMaker.Make(space, Parts.Select(part => (part.Sides, Times: timesOf(part.Row, part.Times))).Where(part => !Bits.IsEmpty(part.Times)));

    private (ulong[][] Sides, RowPlace Row, ulong[] Times) Part(ulong[][] sides)
    {
        var first = sides.Select(side => Bits.Members(side).First()).ToArray();
        var row = new RowPlace(first[Side.People], first[Side.Sites], first[Side.Places], first[Side.Permissions], first[Side.Lessons]);
        return (sides, row, map.TimesOf(rule, row));
    }

    /// <summary>The classes of a side by which of the other rules they belong to; where lessons matter, also by whether one can be authorised.</summary>
    private List<ulong[]> Cut(ulong[] classes, int side, bool lessons)
    {
        var known = new Dictionary<ulong[], ulong[]>(BitsComparer.Instance);
        var cut = new List<ulong[]>();
        foreach (var index in Bits.Members(classes))
        {
            ulong[] key = [.. Bits.Where(others.Count, other => Bits.Has(map.SidesOf(others[other])[side], index)), lessons ? LessonKey(side, index) : 0];
            if (!known.TryGetValue(key, out var part))
            {
                part = new ulong[classes.Length];
                known.Add(key, part);
                cut.Add(part);
            }

            Bits.Add(part, index);
        }

        return cut;
    }

    private ulong LessonKey(int side, int index) => side switch
    {
        Side.People => map.People[index].IsPupil ? 1UL : 0,
        Side.Sites => map.Sites[index].Grantable,
        Side.Lessons => (ulong)index,
        _ => 0,
    };
}
