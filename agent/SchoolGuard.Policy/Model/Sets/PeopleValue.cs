namespace SchoolGuard.Policy.Model.Sets;

/// <summary>A value in a set of people.</summary>
public abstract record PeopleValue
{
    /// <summary>People by role and class.</summary>
    /// <param name="Mask">See <see cref="Bases"/>.</param>
    public sealed record OfBases(int Mask) : PeopleValue;

    /// <summary>The members of a group of the roster.</summary>
    /// <param name="Name">The group's name.</param>
    public sealed record OfGroup(string Name) : PeopleValue;
}
