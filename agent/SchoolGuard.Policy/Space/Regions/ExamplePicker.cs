using SchoolGuard.Policy.Decisions;
using SchoolGuard.Policy.Model;
using SchoolGuard.Policy.Model.Sets;
using SchoolGuard.Policy.Space.Axes;

namespace SchoolGuard.Policy.Space.Regions;

/// <summary>Picks the situation of a region that people find easiest to picture.</summary>
internal static class ExamplePicker
{
    /// <summary>Tuesday 10:14, in the middle of a morning's lesson.</summary>
    private const int PreferredMinute = (24 * 60) + (10 * 60) + 14;

    // In term, on a holiday, on a closed day; then days of one kind after days of another.
    private static readonly int[] Weeks = [0, 8, 4, 1, 2, 3, 5, 6, 7];

    public static Example Pick(PolicySpace space, IReadOnlyList<(int Row, ulong[] Times)> rows)
    {
        var best = rows.OrderBy(row => Oddity(space, space.PlaceOf(row.Row), row.Times)).First();
        var place = space.PlaceOf(best.Row);
        var member = space.People[place.Person].OrderBy(person => Bits.Count([(ulong)person.Groups])).First();
        var (week, minute) = PickTime(space.Times, best.Times);
        return new Example
        {
            Person = member.Person,
            Class = member.Person.Role is Role.Pupil ? member.Base + Bases.LowestClass : null,
            Site = PickSite(space, place.Site).Site,
            Place = PickPlace(space.Places[place.Place]),
            LessonMinutes = place.Lesson == 0 ? null : space.LessonMinutes[place.Lesson - 1],
            Permissions = space.Permissions[place.Permissions].OrderBy(roles => roles.Length).First(),
            Week = week,
            Minute = minute,
        };
    }

    private static int Oddity(PolicySpace space, RowPlace row, ulong[] times)
    {
        var oddity = 0;
        if (!IsInTerm(space.Times, times)) oddity += 16;
        if (space.Places[row.Place].All(place => place.IsUnknown)) oddity += 8;
        else if (!space.Places[row.Place].Contains(Location.OnSite)) oddity++;
        if (row.Lesson != 0) oddity += 4;
        oddity += 2 * space.Permissions[row.Permissions].Min(roles => roles.Length);
        oddity += 2 * space.People[row.Person].Min(person => Bits.Count([(ulong)person.Groups]));
        if (PickSite(space, row.Site).Kind is not (SiteKind.Service or SiteKind.Host)) oddity++;
        return oddity;
    }

    /// <summary>On site if it may be; else the first that is known.</summary>
    private static Location PickPlace(IReadOnlyList<Location> places) =>
        places.Contains(Location.OnSite) ? Location.OnSite : places.FirstOrDefault(known => !known.IsUnknown);

    private static SiteMember PickSite(PolicySpace space, int site) => space.Sites[site].OrderBy(member => member.Kind).First();

    private static bool IsInTerm(TimeAxis axis, ulong[] times) => axis.All.TakeWhile(each => each.Piece.Week == 0).Any(each => Bits.Has(times, each.Class));

    private static (int Week, int Minute) PickTime(TimeAxis axis, ulong[] times)
    {
        var pieces = axis.All.Where(each => Bits.Has(times, each.Class)).Select(each => each.Piece).ToLookup(piece => piece.Week);
        var week = Weeks.First(pieces.Contains);
        return pieces[week].Any(piece => piece.Start <= PreferredMinute && PreferredMinute < piece.End) ? (week, PreferredMinute) : (week, pieces[week].First().Start);
    }
}
