using SchoolGuard.Agent.Audit;
using SchoolGuard.Agent.State;
using SchoolGuard.Bundles;
using SchoolGuard.Bundles.Signing;
using SchoolGuard.Catalogue;

namespace SchoolGuard.Agent.Policies;

/// <summary>
/// Holds the one policy in force. It is replaced whole, by a newer bundle that the school's key signed; any other file leaves it as it is and is
/// reported. The mark that refuses older bundles is on the disk before a bundle takes effect.
/// </summary>
internal sealed partial class PolicyState(StateFolder state, AuditRecorder audit, ServiceCatalogue catalogue, ILogger<PolicyState> logger)
{
    private readonly Lock gate = new();
    private string? stamp;
    private PolicyInForce current = PolicyInForce.BuiltIn(catalogue);
    private string? fault;

    public PolicyInForce Current => Volatile.Read(ref current);

    /// <summary>Why the bundle that lies in the folder is not in force, or null.</summary>
    public string? Fault => Volatile.Read(ref fault);

    /// <summary>Looks at the folder again.</summary>
    /// <returns>Whether the policy or its fault changed.</returns>
    public bool Reload()
    {
        lock (gate)
        {
            var now = FileStamp.Of(state.Bundle, state.PolicyKey, state.Counter);
            if (string.Equals(now, stamp, StringComparison.Ordinal)) return false;
            var (before, said) = (Current, Fault);
            string? found;
            try
            {
                found = Take();

                // Taken anew: Take itself writes the counter.
                stamp = FileStamp.Of(state.Bundle, state.PolicyKey, state.Counter);
            }
            catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
            {
                // The stamp stays as it is, so that the next look tries again.
                found = $"the policy cannot be taken up ({problem.Message}): make the state folder readable and writable, and room on its disk";
            }

            Volatile.Write(ref fault, found is null || Current.IsBuiltIn ? found : $"{found}; the policy with counter {Current.Counter} stays in force");
            if (found is not null && !string.Equals(Fault, said, StringComparison.Ordinal)) Log.Refused(logger, found);
            return Current != before || !string.Equals(Fault, said, StringComparison.Ordinal);
        }
    }

    private string? Take()
    {
        if (!File.Exists(state.Bundle)) return $"there is no policy: put a signed bundle at `{state.Bundle}`";
        if (!File.Exists(state.PolicyKey)) return $"there is no key to prove the policy with: put the school's public key at `{state.PolicyKey}`";
        using var key = BundleKey.TryRead(File.ReadAllText(state.PolicyKey));
        if (key is null) return $"`{state.PolicyKey}` holds no key over P-256: put the school's public key there";
        if (CounterFile.Read(state.Counter) is not { } mark)
            return $"`{state.Counter}` holds no counter, so an old policy could not be told from a new one: restore it, or delete it if `{state.Bundle}` is the newest";

        var file = File.ReadAllBytes(state.Bundle);
        var identity = CounterFile.Identify(file);
        var read = BundleReader.Read(file, key);
        if (read.Refusal is { } refusal) return Refuse(identity, refusal.Id, refusal.Message);

        var (table, counter) = read.Bundle!;
        if (!mark.Admits(counter, identity))
            return Refuse(identity, BundleFindings.CounterNotAboveLast, $"the bundle's counter {counter} is not above the last, {mark.Counter}: build it again with a higher one");
        if (!Current.IsBuiltIn && counter == Current.Counter) return null;
        if (PolicyInForce.TryPrepare(table, counter, catalogue, out var unusable) is not { } prepared) return Refuse(identity, BundleFindings.SignatureWrong, unusable!);
        PutInForce(prepared, identity, isNew: counter > mark.Counter);
        return null;
    }

    private void PutInForce(PolicyInForce prepared, string identity, bool isNew)
    {
        if (isNew)
        {
            if (!audit.TryRecord("bundle-accepted", ("counter", $"{prepared.Counter}"), ("sha256", identity), ("title", prepared.Title)))
                throw new IOException("the audit cannot be written");
            CounterFile.Write(state.Counter, new CounterMark(prepared.Counter, identity));
        }

        Volatile.Write(ref current, prepared);
        Log.InForce(logger, prepared.Title, prepared.Counter);
    }

    private string Refuse(string identity, string id, string message)
    {
        audit.TryRecord("bundle-refused", ("finding", id), ("sha256", identity), ("reason", message));
        return $"{id}: {message}";
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "The policy {Title} with counter {Counter} is in force.")]
        public static partial void InForce(ILogger logger, string title, ulong counter);

        [LoggerMessage(LogLevel.Warning, "The policy was refused: {Reason}")]
        public static partial void Refused(ILogger logger, string reason);
    }
}
