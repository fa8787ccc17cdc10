using SchoolGuard.Policy.Decisions;
using SchoolGuard.Policy.Model.Table;
using SchoolGuard.Policy.Space;
using SchoolGuard.Policy.Space.Axes;
using SchoolGuard.Policy.Space.Words;

namespace SchoolGuard.Policy.Analysis.Matrix;

/// <summary>Who may reach some sites when: rows are people, columns the minutes of a week. People with the same week share a row.</summary>
public sealed class AccessMatrix
{
    private AccessMatrix(IReadOnlyList<MatrixRow> rows) => Rows = rows;

    /// <summary>The rows, the youngest pupils first.</summary>
    public IReadOnlyList<MatrixRow> Rows { get; }

    /// <summary>Lays out who may reach some sites.</summary>
    /// <param name="known">The catalogue's services.</param>
    /// <param name="policy">The policy.</param>
    /// <param name="contains">Which sites: asked of every site that the policy or the catalogue tells apart.</param>
    /// <param name="overflow">Why there is no matrix.</param>
    /// <returns>Null if the policy is too large.</returns>
    public static AccessMatrix? TryCreate(KnownSites known, PolicyTable policy, Func<Site, bool> contains, out SpaceOverflow? overflow) =>
        PolicySpace.TryCreate(known, [policy], out overflow) is { } space
            ? Of(space, [.. Enumerable.Range(0, space.Sites.Count).Where(index => space.Sites[index].Any(member => contains(member.Site)))])
            : null;

    /// <summary>Lays out who may reach one site.</summary>
    /// <param name="known">The catalogue's services.</param>
    /// <param name="policy">The policy.</param>
    /// <param name="site">The site.</param>
    /// <param name="overflow">Why there is no matrix.</param>
    /// <returns>Null if the policy is too large.</returns>
    public static AccessMatrix? TryCreate(KnownSites known, PolicyTable policy, Site site, out SpaceOverflow? overflow)
    {
        if (PolicySpace.TryCreate(known, [policy], out overflow) is not { } space) return null;
        var reader = space.Readers[0];
        ulong[] signature = [.. reader.Signature(site)];
        return Of(space, [.. Enumerable.Range(0, space.Sites.Count).Where(index => signature.SequenceEqual(reader.Signature(space.Sites[index][0].Site))).Take(1)]);
    }

    private static AccessMatrix Of(PolicySpace space, IReadOnlyList<int> sites)
    {
        var reader = new StateReader(space, sites);
        var rows = Enumerable.Range(0, space.People.Count)
            .GroupBy(reader.StatesOf, StateComparer.Instance)
            .Select(same => new MatrixRow(
                PeopleWords.Short(space, Bits.Where(space.People.Count, same.Contains)),
                PeopleWords.Of(space, Bits.Where(space.People.Count, same.Contains)),
                [.. space.Times.All.Select(each => SpanOf(space, each.Piece, same.Key, each.Class))]));
        return new AccessMatrix([.. rows]);
    }

    private static MatrixSpan SpanOf(PolicySpace space, TimePiece piece, TimeStates states, int time) =>
        new(piece, states.States[time], PlaceWords.Of(space, Bits.Where(space.Places.Count, place => Bits.Has(states.OpenPlaces[place], time))));

    private sealed class StateComparer : IEqualityComparer<TimeStates>
    {
        public static StateComparer Instance { get; } = new();

        public bool Equals(TimeStates? x, TimeStates? y) =>
            x!.States.SequenceEqual(y!.States) && x.OpenPlaces.Zip(y.OpenPlaces, BitsComparer.Instance.Equals).All(equal => equal);

        public int GetHashCode(TimeStates obj) => obj.States.Aggregate(17, (hash, state) => (31 * hash) + (int)state);
    }
}

/// <summary>People with the same week.</summary>
/// <param name="Label">Who, in short: <c>Nursery to Class 8</c>.</param>
/// <param name="People">Who, one by one.</param>
/// <param name="Spans">Every stretch of each of the nine weeks, in order; neighbours may be alike.</param>
public sealed record MatrixRow(string Label, IReadOnlyList<string> People, IReadOnlyList<MatrixSpan> Spans)
{
    /// <summary>The stretches of one week, neighbours of one day that are alike joined.</summary>
    /// <param name="week">3 × yesterday + today: 0 in term, 4 closed, 8 holidays.</param>
    public IReadOnlyList<MatrixSpan> Week(int week)
    {
        var joined = new List<MatrixSpan>();
        foreach (var span in Spans.Where(span => span.Piece.Week == week))
        {
            if (joined.Count > 0 && joined[joined.Count - 1] is var last && last.Piece.Day == span.Piece.Day && last.IsLike(span))
                joined[joined.Count - 1] = last with { Piece = last.Piece with { End = span.Piece.End } };
            else
                joined.Add(span);
        }

        return joined;
    }
}

/// <summary>One stretch.</summary>
/// <param name="Piece">When.</param>
/// <param name="State">What the policy says.</param>
/// <param name="Places">Where the sites are open without a lesson, for <see cref="MatrixState.InPlace"/> and <see cref="MatrixState.InPlaceOrLesson"/>.</param>
public sealed record MatrixSpan(TimePiece Piece, MatrixState State, IReadOnlyList<string> Places)
{
    /// <summary>Whether another stretch says the same.</summary>
    public bool IsLike(MatrixSpan other) => State == other.State && Places.SequenceEqual(other.Places, StringComparer.Ordinal);
}
