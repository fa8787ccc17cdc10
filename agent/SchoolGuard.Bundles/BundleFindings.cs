namespace SchoolGuard.Bundles;

/// <summary>The findings about bundles, by id; each has a page beside what finds it.</summary>
public static class BundleFindings
{
    /// <summary>The bundle differs from its source.</summary>
    public const string DiffersFromSource = "SG6001";

    /// <summary>The counter is not above the last.</summary>
    public const string CounterNotAboveLast = "SG6002";

    /// <summary>The signature is missing or wrong.</summary>
    public const string SignatureWrong = "SG6003";
}
