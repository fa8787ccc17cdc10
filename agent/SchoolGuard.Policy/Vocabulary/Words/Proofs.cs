namespace SchoolGuard.Policy.Words;

/// <summary>The kinds of proof.</summary>
public readonly struct Proofs
{
    /// <summary>Nothing of these sites is allowed.</summary>
    public Claim Never(Sites sites) => default;

    /// <summary>All of these sites are allowed.</summary>
    public Claim Always(Sites sites) => default;

    /// <summary>Whatever of these sites is allowed meets at least one of the alternatives that follow.</summary>
    public OnlyClaim Only(Sites sites) => default;
}
