namespace SchoolGuard.Policy.Model;

/// <summary>What a proof claims.</summary>
public enum ProofKind
{
    /// <summary>In the region nothing is allowed.</summary>
    Never,

    /// <summary>In the region everything is allowed.</summary>
    Always,

    /// <summary>Whatever is allowed meets at least one of the alternatives.</summary>
    Only,
}
