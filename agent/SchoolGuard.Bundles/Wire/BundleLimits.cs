using SchoolGuard.Policy.Model.Table;
using V1 = SchoolGuard.Protocol.V1;

namespace SchoolGuard.Bundles.Wire;

/// <summary>
/// How large a policy a device takes up. A few bytes of a bundle may stand for much in memory: a set of times repeats a week nine times, and what
/// decides keeps a bit for each rule at every minute at which any set changes. Far above what anybody writes by hand.
/// </summary>
internal static class BundleLimits
{
    /// <summary>In bytes: what one message carries to a device.</summary>
    public const int MostBytes = 4 * 1024 * 1024;

    private const int DaysPerWeek = 7;
    private const int RoomForSignature = 1024;
    private const long MostChanges = 4_000_000;
    private const long MostRuleBits = 200_000_000;

    /// <exception cref="ArgumentException">The policy is larger.</exception>
    public static void Check(V1.PolicyBundle bundle)
    {
        if (!Fit(bundle)) throw new ArgumentException("the policy has more rules and times than a device holds", nameof(bundle));
    }

    /// <summary>Whether a device takes it up.</summary>
    public static bool Fit(V1.PolicyBundle bundle)
    {
        var lengths = bundle.TimeWeeks.Select(week => (long)week.Changes.Count).ToArray();
        var changes = bundle.TimeSets.SelectMany(set => set.Weeks).Where(week => week < lengths.Length).Sum(week => lengths[week]);
        var minutes = bundle.TimeWeeks.SelectMany(week => week.Changes).Distinct().Count();
        var ruleBits = (long)(minutes + DaysPerWeek) * TimeSet.Weeks * (bundle.Rules.Count + bundle.TimeSets.Count);
        return changes <= MostChanges && ruleBits <= MostRuleBits && bundle.CalculateSize() <= MostBytes - RoomForSignature;
    }
}
