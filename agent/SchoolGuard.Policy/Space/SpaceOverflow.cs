namespace SchoolGuard.Policy.Space;

/// <summary>Why policies could not be analysed: the situations that they tell apart are too many to look at each. Nothing is answered by halves.</summary>
/// <param name="Dimension">What grew most: <c>groups</c>, <c>permissions</c>, <c>lessons</c>, or <c>kinds of</c> people, sites, places or times.</param>
/// <param name="Count">How many of them the policies tell apart.</param>
/// <param name="Most">How many can be looked at: of that dimension alone, or beside the others.</param>
public sealed record SpaceOverflow(string Dimension, int Count, int Most)
{
    /// <summary>In one line, with the cure.</summary>
    public override string ToString() =>
        $"the policy is too large to be analysed: it tells apart {Count:N0} {Dimension}, and at most {Most:N0} fit beside the rest: name fewer, or join some of them with `var`";
}
