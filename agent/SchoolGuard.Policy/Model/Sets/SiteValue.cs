namespace SchoolGuard.Policy.Model.Sets;

/// <summary>A value in a set of sites.</summary>
public abstract record SiteValue
{
    /// <summary>Every site of these categories.</summary>
    /// <param name="Categories">At least one.</param>
    public sealed record OfCategories(SiteCategories Categories) : SiteValue;

    /// <summary>One service of the catalogue.</summary>
    /// <param name="Id">Its id: <c>youtube</c>.</param>
    public sealed record OfService(string Id) : SiteValue;

    /// <summary>A host and everything below it.</summary>
    /// <param name="Name">The host's name, lower case, without a trailing dot.</param>
    public sealed record OfHost(string Name) : SiteValue;

    /// <summary>Every site there is.</summary>
    public sealed record Everything : SiteValue;
}
