using SchoolGuard.Policy.Decisions;
using SchoolGuard.Policy.Space;
using SchoolGuard.Policy.Tests.Enumeration;

namespace SchoolGuard.Policy.Tests.Space;

/// <summary>Where a policy allows, denies, governs and leaves open, against every situation.</summary>
internal static class OutcomeCheck
{
    public static void Check(Enumerator every, PolicyMap map)
    {
        var policy = every.Policy;
        every.Expect("allowed", map.Allowed, (row, time) => policy.OutcomeOf(row.At(time)) is Outcome.Allowed);
        every.Expect("denied", map.Denied, (row, time) => policy.OutcomeOf(row.At(time)) is Outcome.Denied);
        every.Expect("governed", map.Governed, (row, time) => policy.OutcomeOf(row.At(time)) is not Outcome.Ungoverned);
        every.Expect("open", map.Open, (row, time) => policy.IsOpen(row.At(time)));
    }
}
