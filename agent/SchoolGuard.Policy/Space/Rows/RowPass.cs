using SchoolGuard.Policy.Decisions.Keys;

namespace SchoolGuard.Policy.Space.Rows;

/// <summary>Looks at one row with the rules that apply in it.</summary>
internal interface IRowVisitor
{
    /// <summary>Called for every row in which some rule may apply, in ascending order; the pass is the same object each time.</summary>
    void Visit(RowPass row);
}

/// <summary>
/// Goes over all rows of a policy and keeps for each, as bits over times, whether at least one and at least two Allows and Denys apply. Nothing is
/// allocated after the start.
/// </summary>
internal sealed class RowPass
{
    private readonly PolicySpace space;
    private readonly PolicyMap map;
    private readonly ulong[][] lessonTimes;
    private readonly ulong[] mask;
    private int count;

    private RowPass(PolicySpace space, PolicyMap map)
    {
        this.space = space;
        this.map = map;
        var rules = map.Table.Rules.Count;
        Rules = new int[rules];
        Times = [.. map.RuleTimes.Select(times => new ulong[times.Length])];
        mask = new ulong[RuleMask.WordsFor(rules)];
        (Allowing, AllowingTwice, Denying, DenyingTwice) = (New(), New(), New(), New());

        // When a lesson holds depends on the person (pupil or not), the site and the grant only.
        lessonTimes = new ulong[space.Sites.Count * space.Lessons][];
        var pupil = Array.FindIndex(map.People, person => person.IsPupil);
        for (var site = 0; site < space.Sites.Count; site++)
        {
            for (var lesson = 0; lesson < space.Lessons; lesson++) lessonTimes[(site * space.Lessons) + lesson] = map.LessonTimes(new RowPlace(pupil, site, 0, 0, lesson));
        }

        ulong[] New() => Bits.None(space.Times.Count);
    }

    public int Row { get; private set; }

    public RowPlace Place { get; private set; }

    /// <summary>How many rules may apply: the first so many of <see cref="Rules"/>.</summary>
    public int Count => count;

    /// <summary>The rules that may apply, ascending.</summary>
    public int[] Rules { get; }

    /// <summary>When each rule of the table applies; of rules that do not, the remains of an earlier row.</summary>
    public ulong[][] Times { get; }

    public ulong[] Allowing { get; }

    public ulong[] AllowingTwice { get; }

    public ulong[] Denying { get; }

    public ulong[] DenyingTwice { get; }

    public bool IsDeny(int rule) => (map.Denials[rule / 64] >> (rule % 64) & 1) == 1;

    public static void Go(PolicySpace space, PolicyMap map, IRowVisitor visitor)
    {
        var pass = new RowPass(space, map);
        for (var person = 0; person < space.People.Count; person++)
        for (var site = 0; site < space.Sites.Count; site++)
        {
            if (!Bits.Meet(map.People[person].Rules, map.Sites[site].Rules)) continue;
            for (var place = 0; place < space.Places.Count; place++)
            for (var permissions = 0; permissions < space.Permissions.Count; permissions++)
            {
                if (!pass.Collect(person, site, place, permissions)) continue;
                for (var lesson = 0; lesson < space.Lessons; lesson++) pass.Visit(new RowPlace(person, site, place, permissions, lesson), visitor);
            }
        }
    }

    private bool Collect(int person, int site, int place, int permissions)
    {
        count = 0;
        for (var word = 0; word < mask.Length; word++)
        {
            var rest = map.People[person].Rules[word] & map.Sites[site].Rules[word] & map.Places[place][word] & map.Permissions[permissions][word];
            for (; rest != 0; rest &= rest - 1) Rules[count++] = (64 * word) + RuleMask.Lowest(rest);
        }

        return count > 0;
    }

    private void Visit(RowPlace place, IRowVisitor visitor)
    {
        Place = place;
        Row = space.RowOf(place);
        Array.Clear(Allowing, 0, Allowing.Length);
        Array.Clear(AllowingTwice, 0, Allowing.Length);
        Array.Clear(Denying, 0, Allowing.Length);
        Array.Clear(DenyingTwice, 0, Allowing.Length);
        var lesson = map.People[place.Person].IsPupil ? lessonTimes[(place.Site * space.Lessons) + place.Lesson] : null;
        for (var index = 0; index < count; index++)
        {
            var rule = Rules[index];
            var (once, twice) = IsDeny(rule) ? (Denying, DenyingTwice) : (Allowing, AllowingTwice);
            var times = Times[rule];
            for (var word = 0; word < once.Length; word++)
            {
                times[word] = map.RuleTimes[rule][word];
                if (map.Table.Rules[rule].AuthorisedLesson) times[word] &= lesson is null ? 0 : lesson[word];
                twice[word] |= once[word] & times[word];
                once[word] |= times[word];
            }
        }

        visitor.Visit(this);
    }
}
