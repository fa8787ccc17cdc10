using SchoolGuard.Policy.Space;
using SchoolGuard.Policy.Space.Regions;

namespace SchoolGuard.Policy.Analysis.Matrix;

/// <summary>What a policy says to people of one kind at each class of times.</summary>
/// <param name="States">By class of times.</param>
/// <param name="OpenPlaces">By place: when all of the sites are open there without a lesson or permission.</param>
internal sealed record TimeStates(MatrixState[] States, ulong[][] OpenPlaces);

/// <summary>Reads the states of people off the regions of a policy.</summary>
internal sealed class StateReader
{
    private readonly PolicySpace space;
    private readonly IReadOnlyList<int> sites;
    private readonly Dictionary<int, ulong[]> allowed;
    private readonly Dictionary<int, ulong[]> denied;
    private readonly int[] places;
    private readonly ulong[] never;

    public StateReader(PolicySpace space, IReadOnlyList<int> sites)
    {
        this.space = space;
        this.sites = sites;
        var map = space.Policies[0];
        allowed = ((SparseRegion)map.Allowed).Rows.ToDictionary(row => row.Row, row => row.Times);
        denied = ((SparseRegion)map.Denied).Rows.ToDictionary(row => row.Row, row => row.Times);
        places = [.. Enumerable.Range(0, space.Places.Count).Where(index => space.Places[index].Any(place => !place.IsUnknown))];
        never = Bits.None(space.Times.Count);
    }

    public TimeStates StatesOf(int person)
    {
        var states = sites.Select(site => StatesOf(person, site)).ToList();
        MatrixState[] joined = [.. Enumerable.Range(0, space.Times.Count).Select(time => states.TrueForAll(each => each[time] == states[0][time]) ? states[0][time] : MatrixState.DependsOnSite)];
        ulong[][] open = [.. Enumerable.Range(0, space.Places.Count).Select(place => sites.Select(site => Allowed(person, site, place, 0, 0)).Aggregate(Bits.And))];
        var shown = Bits.Where(space.Times.Count, time => joined[time] is MatrixState.InPlace or MatrixState.InPlaceOrLesson);
        return new TimeStates(joined, [.. open.Select((times, place) => places.Contains(place) ? Bits.And(times, shown) : never)]);
    }

    private MatrixState[] StatesOf(int person, int site)
    {
        var map = space.Policies[0];
        if (!map.Sites[site].IsGoverned) return [.. Enumerable.Repeat(MatrixState.Ungoverned, space.Times.Count)];
        var everywhere = places.Select(place => Allowed(person, site, place, 0, 0)).Aggregate(Bits.And);
        var somewhere = places.Select(place => Allowed(person, site, place, 0, 0)).Aggregate(Bits.Or);
        var lesson = Any(person, site, permissions: 0);
        var permitted = Enumerable.Range(0, space.Permissions.Count).Select(permissions => Any(person, site, permissions)).Aggregate(Bits.Or);
        var closed = places.Select(place => denied.TryGetValue(space.RowOf(new RowPlace(person, site, place, 0, 0)), out var times) ? times : never).Aggregate(Bits.Or);
        var lessonElsewhere = places.Select(place => Bits.AndNot(AnyLesson(person, site, place, 0), Allowed(person, site, place, 0, 0))).Aggregate(Bits.Or);
        return [.. Enumerable.Range(0, space.Times.Count).Select(State)];

        MatrixState State(int time)
        {
            if (Bits.Has(everywhere, time)) return MatrixState.Allowed;
            if (Bits.Has(somewhere, time)) return Bits.Has(lessonElsewhere, time) ? MatrixState.InPlaceOrLesson : MatrixState.InPlace;
            if (Bits.Has(lesson, time)) return MatrixState.InLesson;
            if (Bits.Has(permitted, time)) return MatrixState.WithPermission;
            return Bits.Has(closed, time) ? MatrixState.Denied : MatrixState.Default;
        }
    }

    private ulong[] Any(int person, int site, int permissions) =>
        places.Select(place => Bits.Or(Allowed(person, site, place, permissions, 0), AnyLesson(person, site, place, permissions))).Aggregate(Bits.Or);

    private ulong[] AnyLesson(int person, int site, int place, int permissions) =>
        Enumerable.Range(1, space.Lessons - 1).Select(lesson => Allowed(person, site, place, permissions, lesson)).Aggregate(Bits.Or);

    private ulong[] Allowed(int person, int site, int place, int permissions, int lesson) =>
        allowed.TryGetValue(space.RowOf(new RowPlace(person, site, place, permissions, lesson)), out var times) ? times : never;
}
