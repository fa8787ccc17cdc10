using SchoolGuard.Policy.Decisions;
using SchoolGuard.Policy.Model;
using SchoolGuard.Policy.Model.Sets;
using SchoolGuard.Policy.Space.Axes;

namespace SchoolGuard.Policy.Space.Regions;

/// <summary>Picks the situation of a region that people find easiest to picture. What is odd about each class is told once for a space.</summary>
internal sealed class ExamplePicker
{
    /// <summary>Tuesday 10:14, in the middle of a morning's lesson.</summary>
    private const int PreferredMinute = (24 * 60) + (10 * 60) + 14;

    // In term, on a holiday, on a closed day; then days of one kind after days of another.
    private static readonly int[] Weeks = [0, 8, 4, 1, 2, 3, 5, 6, 7];
    private readonly PolicySpace space;
    private readonly ulong[] inTerm;
    private readonly int[] people;
    private readonly int[] sites;
    private readonly int[] places;
    private readonly int[] permissions;

    public ExamplePicker(PolicySpace space)
    {
        this.space = space;
        inTerm = Bits.None(space.Times.Count);
        foreach (var each in space.Times.All.TakeWhile(each => each.Piece.Week == 0)) Bits.Add(inTerm, each.Class);
        people = [.. Enumerable.Range(0, space.People.Count).Select(index => 2 * space.People[index].Min(GroupsOf))];
        sites = [.. Enumerable.Range(0, space.Sites.Count).Select(index => PickSite(index).Kind is SiteKind.Service or SiteKind.Host ? 0 : 1)];
        places = [.. Enumerable.Range(0, space.Places.Count).Select(OddityOfPlace)];
        permissions = [.. Enumerable.Range(0, space.Permissions.Count).Select(index => 2 * space.Permissions[index].Min(roles => roles.Length))];
    }

    /// <summary>Picks from rows; at least one.</summary>
    public Example Pick(IEnumerable<(int Row, ulong[] Times)> rows)
    {
        var best = (Oddity: int.MaxValue, Row: default(RowPlace), Times: inTerm);
        foreach (var (row, times) in rows)
        {
            var place = space.PlaceOf(row);
            var oddity = OddityOf(place, times);
            if (oddity < best.Oddity) best = (oddity, place, times);
        }

        return At(best.Row, best.Times);
    }

    /// <summary>Picks from boxes, at least one: the dimensions of a box are free of one another, so each is picked by itself.</summary>
    public Example Pick(IEnumerable<Box> boxes)
    {
        var best = boxes.Select(box => (Row: OrdinaryRow(box.Sides), box.Times)).OrderBy(each => OddityOf(each.Row, each.Times)).First();
        return At(best.Row, best.Times);
    }

    private RowPlace OrdinaryRow(ulong[][] sides) => new(
        Least(sides[Side.People], people),
        Least(sides[Side.Sites], sites),
        Least(sides[Side.Places], places),
        Least(sides[Side.Permissions], permissions),
        Bits.Members(sides[Side.Lessons]).First());

    private int OddityOf(RowPlace row, ulong[] times) =>
        (Bits.Meet(times, inTerm) ? 0 : 16) + places[row.Place] + (row.Lesson == 0 ? 0 : 4) + permissions[row.Permissions] + people[row.Person] + sites[row.Site];

    private static int Least(ulong[] classes, int[] oddities) => Bits.Members(classes).OrderBy(index => oddities[index]).First();

    private static int GroupsOf(PersonMember member) => Bits.Count([(ulong)member.Groups]);

    private Example At(RowPlace row, ulong[] times)
    {
        var member = space.People[row.Person].OrderBy(GroupsOf).First();
        var (week, minute) = PickTime(times);
        return new Example
        {
            Person = member.Person,
            Class = member.Person.Role is Role.Pupil ? member.Base + Bases.LowestClass : null,
            Site = PickSite(row.Site).Site,
            Place = PickPlace(space.Places[row.Place]),
            LessonMinutes = row.Lesson == 0 ? null : space.LessonMinutes[row.Lesson - 1],
            Permissions = space.Permissions[row.Permissions].OrderBy(roles => roles.Length).First(),
            Week = week,
            Minute = minute,
        };
    }

    private int OddityOfPlace(int place)
    {
        if (space.Places[place].All(known => known.IsUnknown)) return 8;
        return space.Places[place].Contains(Location.OnSite) ? 0 : 1;
    }

    /// <summary>On site if it may be; else the first that is known.</summary>
    private static Location PickPlace(IReadOnlyList<Location> among) =>
        among.Contains(Location.OnSite) ? Location.OnSite : among.FirstOrDefault(known => !known.IsUnknown);

    private SiteMember PickSite(int site) => space.Sites[site].OrderBy(member => member.Kind).First();

    private (int Week, int Minute) PickTime(ulong[] times)
    {
        var pieces = space.Times.All.Where(each => Bits.Has(times, each.Class)).Select(each => each.Piece).ToLookup(piece => piece.Week);
        var week = Weeks.First(pieces.Contains);
        return pieces[week].Any(piece => piece.Start <= PreferredMinute && PreferredMinute < piece.End) ? (week, PreferredMinute) : (week, pieces[week].First().Start);
    }
}
