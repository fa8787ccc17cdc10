namespace SchoolGuard.Policy.Model.Sets;

/// <summary>A value in a set of places.</summary>
public abstract record PlaceValue
{
    /// <summary>A named place.</summary>
    /// <param name="Name">Its name.</param>
    public sealed record OfName(string Name) : PlaceValue;

    /// <summary>Every named place and the rest of the site.</summary>
    public sealed record OnSite : PlaceValue;

    /// <summary>Off the site.</summary>
    public sealed record OffSite : PlaceValue;

    /// <summary>Everywhere.</summary>
    public sealed record Anywhere : PlaceValue;
}
