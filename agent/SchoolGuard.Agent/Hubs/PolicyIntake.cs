using SchoolGuard.Agent.Hosting;
using SchoolGuard.Agent.Policies;
using SchoolGuard.Agent.State;
using SchoolGuard.Bundles;
using SchoolGuard.Bundles.Signing;

namespace SchoolGuard.Agent.Hubs;

/// <summary>
/// Takes a policy from the hub as from anybody: it must prove itself before it replaces the file that the device would start with. What becomes of
/// the file is the policy state's to say.
/// </summary>
internal sealed class PolicyIntake(StateFolder state, PolicyState policies, Upkeep upkeep)
{
    /// <returns>Why the policy is not in force, or null if it is.</returns>
    public string? Take(ReadOnlyMemory<byte> bundle)
    {
        try
        {
            if (FaultOf(bundle, out var counter) is { } fault) return fault;
            if (policies.Current.Counter >= counter) return null;
            DurableFile.Write(state.Bundle, bundle.Span);
            upkeep.Refresh();
            return policies.Current.Counter == counter ? null : policies.Fault;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return $"the policy cannot be kept ({problem.Message}): make room on the device's disk";
        }
    }

    private string? FaultOf(ReadOnlyMemory<byte> bundle, out ulong counter)
    {
        counter = 0;
        using var key = File.Exists(state.PolicyKey) ? BundleKey.TryRead(File.ReadAllText(state.PolicyKey)) : null;
        if (key is null) return "the device has no key to prove the policy with: enrol it again";
        var read = BundleReader.Read(bundle, key);
        if (read.Refusal is { } refusal) return $"{refusal.Id}: {refusal.Message}";
        counter = read.Bundle!.Counter;
        return null;
    }
}
