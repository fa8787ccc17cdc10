using SchoolGuard.Policy.Model.Table;

namespace SchoolGuard.Bundles;

/// <summary>A policy out of a bundle whose signature holds.</summary>
/// <param name="Policy">The policy.</param>
/// <param name="Counter">Rises with every bundle that a school signs; at least 1.</param>
public sealed record Bundle(PolicyTable Policy, ulong Counter);

/// <summary>Why a bundle was refused.</summary>
/// <param name="Id">The finding: <c>SG6003</c>.</param>
/// <param name="Message">What is wrong, and the cure.</param>
public sealed record BundleRefusal(string Id, string Message);

/// <summary>What became of reading a bundle: exactly one of the two is there.</summary>
public sealed record BundleResult
{
    private BundleResult(Bundle? bundle, BundleRefusal? refusal) => (Bundle, Refusal) = (bundle, refusal);

    /// <summary>The bundle, proven to be the school's.</summary>
    public Bundle? Bundle { get; }

    /// <summary>The refusal.</summary>
    public BundleRefusal? Refusal { get; }

    internal static BundleResult Of(Bundle bundle) => new(bundle, refusal: null);

    internal static BundleResult Refused(string message) => new(bundle: null, new BundleRefusal(BundleFindings.SignatureWrong, message));
}
