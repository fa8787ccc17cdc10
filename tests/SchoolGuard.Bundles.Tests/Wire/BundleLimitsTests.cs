using SchoolGuard.Policy.Decisions;
using SchoolGuard.Policy.Model.Table;
using V1 = SchoolGuard.Protocol.V1;

namespace SchoolGuard.Bundles.Tests.Wire;

/// <summary>A small bundle never makes a device hold much, even if the school's own key signed it.</summary>
[TestClass]
public sealed class BundleLimitsTests
{
    private const long Megabyte = 1024 * 1024;

    public static IEnumerable<object[]> SmallBundles { get; } =
    [
        .. new (string What, Action<V1.PolicyBundle> Change)[]
        {
            ("a week that changes every minute", bundle => bundle.TimeWeeks[0] = EveryMinute()),
            ("the same week again and again", bundle => bundle.TimeSets.Add(Enumerable.Repeat(bundle.TimeSets[0], 300))),
            ("a set that goes deep", bundle => bundle.SiteSets.Add(new V1.SiteSet { Steps = { Enumerable.Repeat(new V1.SiteStep { Everything = true }, 2_000), Enumerable.Repeat(new V1.SiteStep { Operator = V1.SetOperator.Union }, 1_999) } })),
            ("places without names", bundle => bundle.Places.Add(Enumerable.Repeat("", 4_000))),
            ("rules that say nothing", bundle => bundle.Rules.Add(Enumerable.Repeat(new V1.AccessRule { Effect = V1.Effect.Deny }, 2_000))),
            ("permissions of one rule", bundle => bundle.Rules[0].Permissions.Add(Enumerable.Repeat(0u, 10_000))),
            ("conditions of one proof", bundle => bundle.Proofs[0].Conditions.Add(Enumerable.Repeat(new V1.ProofCondition(), 4_000))),
        }.Select(bundle => new object[] { bundle.What, bundle.Change }),
    ];

    public static IEnumerable<object[]> LargePolicies { get; } =
    [
        .. new (string What, Action<V1.PolicyBundle> Change)[]
        {
            ("a week of thousands of changes in thousands of sets", bundle =>
            {
                bundle.TimeWeeks[0] = EveryMinute();
                bundle.TimeSets.Add(Enumerable.Repeat(new V1.TimeSet { Weeks = { Enumerable.Repeat(0u, 9) } }, 1_000));
            }),
            ("thousands of rules at every minute", bundle =>
            {
                bundle.TimeWeeks[0] = EveryMinute();
                bundle.Rules.Add(Enumerable.Repeat(bundle.Rules[0], 10_000));
            }),
            ("more text than a message carries", bundle => bundle.Rules[0].Rationale = new string('x', 5_000_000)),
        }.Select(policy => new object[] { policy.What, policy.Change }),
    ];

    [TestMethod]
    [DynamicData(nameof(SmallBundles))]
    public void A_bundle_of_some_kilobytes_takes_some_megabytes(string what, Action<V1.PolicyBundle> change)
    {
        var file = Signer.Sign(change);
        Assert.IsLessThan(64 * 1024, file.Length, what);
        var before = GC.GetAllocatedBytesForCurrentThread();

        if (Signer.Read(file).Bundle is { } bundle) Deciding.Everything(bundle.Policy, new Random(1));

        Assert.IsLessThan(64 * Megabyte, GC.GetAllocatedBytesForCurrentThread() - before, what);
    }

    [TestMethod]
    [DynamicData(nameof(LargePolicies))]
    public void A_policy_too_large_for_a_device_is_refused_before_it_is_taken_up(string what, Action<V1.PolicyBundle> change)
    {
        var file = Signer.Sign(change);
        var before = GC.GetAllocatedBytesForCurrentThread();

        Signer.IsRefused(file, what);

        Assert.IsLessThan(32 * Megabyte, GC.GetAllocatedBytesForCurrentThread() - before, what);
    }

    [TestMethod]
    public void A_policy_too_large_for_a_device_cannot_be_written() =>
        Assert.ThrowsExactly<ArgumentException>(() => BundleWriter.Payload(Tables.Small with { Rules = [Tables.Small.Rules[0] with { Rationale = new string('x', 5_000_000) }] }, 1));

    [TestMethod]
    public void Thousands_of_rules_are_not_too_large()
    {
        var rules = Enumerable.Range(1, 10_000).Select(line => Tables.Small.Rules[0] with { Line = line });

        var read = Signer.Read(BundleWriter.Write(Tables.Small with { Rules = [.. rules] }, 1, Signer.Key));

        Assert.HasCount(10_000, new CompiledPolicy(read.Bundle!.Policy).Table.Rules);
    }

    private static V1.TimeWeek EveryMinute() => new() { Changes = { Enumerable.Range(0, TimeSet.MinutesPerWeek).Select(minute => (uint)minute) } };
}
