using SchoolGuard.Policy.Decisions.Keys;

namespace SchoolGuard.Policy.Space.Rows;

/// <summary>Looks at rows in which the same rules apply at the same times.</summary>
internal interface IRowVisitor
{
    /// <summary>Called until every row in which some rule may apply has been looked at once; the pass is the same object each time.</summary>
    void Visit(RowPass rows);
}

/// <summary>
/// Goes over all rows of a policy and keeps, as bits over times, whether at least one and at least two Allows and Denys apply. Rows of one kind of
/// sites that differ only in what no rule for these depends on are looked at together. Nothing is allocated after the start.
/// </summary>
internal sealed class RowPass
{
    private readonly PolicySpace space;
    private readonly PolicyMap map;
    private readonly MaskGroups places;
    private readonly MaskGroups permissions;
    private readonly LessonGroup[] anyLesson;

    private RowPass(PolicySpace space, PolicyMap map)
    {
        this.space = space;
        this.map = map;
        Rules = new int[map.Table.Rules.Count];
        Times = [.. map.Table.Rules.Select((rule, index) => rule.AuthorisedLesson ? New() : map.RuleTimes[index])];
        places = new MaskGroups([.. Enumerable.Range(0, space.Places.Count)], map.Places);
        permissions = new MaskGroups([.. Enumerable.Range(0, space.Permissions.Count)], map.Permissions);
        anyLesson = [new LessonGroup(New(), [.. Enumerable.Range(0, space.Lessons)])];
        (Allowing, AllowingTwice, Denying, DenyingTwice) = (New(), New(), New(), New());

        ulong[] New() => Bits.None(space.Times.Count);
    }

    /// <summary>The kind of sites of the rows.</summary>
    public int Site { get; private set; }

    /// <summary>The kinds of people of the rows.</summary>
    public List<int> People { get; private set; } = [];

    /// <summary>The kinds of places of the rows.</summary>
    public List<int> Places { get; private set; } = [];

    /// <summary>The kinds of permissions of the rows.</summary>
    public List<int> Permissions { get; private set; } = [];

    /// <summary>The lessons of the rows.</summary>
    public int[] Lessons { get; private set; } = [];

    /// <summary>The rows: everybody in every place with every permission and lesson.</summary>
    public IEnumerable<int> Rows =>
        from person in People
        from place in Places
        from granted in Permissions
        from lesson in Lessons
        select space.RowOf(new RowPlace(person, Site, place, granted, lesson));

    /// <summary>How many rules may apply: the first so many of <see cref="Rules"/>.</summary>
    public int Count { get; private set; }

    /// <summary>How many of them are Denys: they come first.</summary>
    public int Denials { get; private set; }

    /// <summary>The rules that may apply.</summary>
    public int[] Rules { get; }

    /// <summary>When each rule of the table applies; of rules that may not, something else.</summary>
    public ulong[][] Times { get; }

    public ulong[] Allowing { get; }

    public ulong[] AllowingTwice { get; }

    public ulong[] Denying { get; }

    public ulong[] DenyingTwice { get; }

    public static void Go(PolicySpace space, PolicyMap map, IRowVisitor visitor)
    {
        var pass = new RowPass(space, map);
        ulong[][] people = [.. map.People.Select(person => person.Rules)];
        var pupils = new MaskGroups([.. Enumerable.Range(0, people.Length).Where(person => map.People[person].IsPupil)], people);
        var others = new MaskGroups([.. Enumerable.Range(0, people.Length).Where(person => !map.People[person].IsPupil)], people);
        for (pass.Site = 0; pass.Site < space.Sites.Count; pass.Site++)
        {
            pass.Visit(pupils, LessonGroup.Of(space, map, pass.Site), visitor);
            pass.Visit(others, pass.anyLesson, visitor);
        }
    }

    private void Visit(MaskGroups people, LessonGroup[] lessons, IRowVisitor visitor)
    {
        people.Sort(map.Sites[Site].Rules);
        for (var person = 0; person < people.Count; person++)
        {
            People = people.Members(person);
            places.Sort(people.Mask(person));
            for (var place = 0; place < places.Count; place++)
            {
                Places = places.Members(place);
                permissions.Sort(places.Mask(place));
                for (var granted = 0; granted < permissions.Count; granted++)
                {
                    Permissions = permissions.Members(granted);
                    Visit(permissions.Mask(granted), lessons, visitor);
                }
            }
        }
    }

    private void Visit(ulong[] mask, LessonGroup[] lessons, IRowVisitor visitor)
    {
        Count = 0;
        for (var word = 0; word < mask.Length; word++) Collect(word, mask[word] & map.Denials[word]);
        Denials = Count;
        for (var word = 0; word < mask.Length; word++) Collect(word, mask[word] & ~map.Denials[word]);
        foreach (var lesson in Bits.Meet(mask, map.LessonRules) ? lessons : anyLesson)
        {
            Lessons = lesson.Lessons;
            Gather(0, Denials, Denying, DenyingTwice, lesson.Times);
            Gather(Denials, Count, Allowing, AllowingTwice, lesson.Times);
            visitor.Visit(this);
        }
    }

    private void Collect(int word, ulong rules)
    {
        for (; rules != 0; rules &= rules - 1) Rules[Count++] = (64 * word) + RuleMask.Lowest(rules);
    }

    private void Gather(int first, int end, ulong[] once, ulong[] twice, ulong[] lessonTimes)
    {
        Array.Clear(once, 0, once.Length);
        Array.Clear(twice, 0, twice.Length);
        for (var index = first; index < end; index++)
        {
            var rule = Rules[index];
            var times = Times[rule];
            if (Bits.Has(map.LessonRules, rule))
            {
                for (var word = 0; word < times.Length; word++) times[word] = map.RuleTimes[rule][word] & lessonTimes[word];
            }

            for (var word = 0; word < once.Length; word++)
            {
                twice[word] |= once[word] & times[word];
                once[word] |= times[word];
            }
        }
    }
}
