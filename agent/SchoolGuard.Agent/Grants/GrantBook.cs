using System.Collections.Immutable;
using SchoolGuard.Agent.Audit;
using SchoolGuard.Agent.Clock;
using SchoolGuard.Agent.Policies;
using SchoolGuard.Bundles.Grants;

namespace SchoolGuard.Agent.Grants;

/// <summary>
/// The grants of one kind that this device holds. A grant is on record and on the disk before it takes effect; each ends by its own end, wherever
/// the hub is.
/// </summary>
/// <typeparam name="T">The kind.</typeparam>
internal abstract class GrantBook<T>(GrantWords words, GrantFolder folder, HubKeyFile hub, PolicyState policies, AuditRecorder audit, AgentClock clock, ILogger logger)
    where T : class, IHeldGrant
{
    private const int RefusalsAMinute = 20;
    private const int RefusalLength = 200;

    private readonly Lock gate = new();
    private readonly MinuteBudget refusals = new(RefusalsAMinute);
    private ImmutableDictionary<string, T> held = ImmutableDictionary.Create<string, T>(StringComparer.Ordinal);
    private ImmutableArray<string> faults = [];

    /// <summary>The files that are no grants.</summary>
    public ImmutableArray<string> Faults
    {
        get
        {
            lock (gate) return faults;
        }
    }

    /// <summary>Where the grants are kept.</summary>
    public string Folder => folder.Path;

    /// <summary>The grants asked for that a policy lets be.</summary>
    public IEnumerable<T> Under(PolicyInForce policy, Func<T, bool> wanted) =>
        Volatile.Read(ref held).Values.Where(grant => wanted(grant) && RefusedBy(policy, grant) is null);

    /// <summary>Takes up the grants on the disk, each proven again. Those that cannot be proven are reported and left where they are.</summary>
    public void Load()
    {
        lock (gate)
        {
            var found = ImmutableDictionary.CreateBuilder<string, T>(StringComparer.Ordinal);
            var wrong = ImmutableArray.CreateBuilder<string>();
            foreach (var file in folder.Files())
            {
                if (TryReadFile(file, out var fault) is not { } grant)
                    wrong.Add($"`{file}` is no {words.Thing} of this school ({fault}): it opens nothing and may be deleted");
                else if (!found.TryGetValue(grant.Id, out var other) || grant.Revision > other.Revision)
                    found[grant.Id] = grant;
            }

            Volatile.Write(ref held, found.ToImmutable());
            faults = wrong.ToImmutable();
            foreach (var fault in faults) GrantLog.Fault(logger, words.Paper, fault);
        }
    }

    /// <summary>Takes a grant, from whoever brings it. Only an accepted one changes anything.</summary>
    public Delivery<T> Deliver(ReadOnlySpan<byte> signed)
    {
        lock (gate)
        {
            var delivery = Take(signed);
            if (delivery.Outcome is DeliveryOutcome.Unreadable or DeliveryOutcome.Refused) RecordRefusal(delivery);
            return delivery;
        }
    }

    /// <summary>Forgets grants that have been over for long.</summary>
    public void Prune()
    {
        lock (gate)
        {
            var now = clock.Read().Earliest;
            foreach (var grant in held.Values.Where(grant => grant.End + GrantFolder.Keep < now).ToList())
            {
                folder.Remove(grant.Id);
                Volatile.Write(ref held, held.Remove(grant.Id));
            }
        }
    }

    protected abstract GrantReading<T> Read(ReadOnlySpan<byte> signed, HubKey key);

    /// <returns>Why the policy does not let it be, or null if it does.</returns>
    protected abstract string? RefusedBy(PolicyInForce policy, T grant);

    /// <summary>What the audit says of it.</summary>
    protected abstract (string Name, string Value)[] FactsOf(T grant);

    private Delivery<T> Take(ReadOnlySpan<byte> signed)
    {
        using var key = hub.TryRead();
        if (key is null) return Delivery<T>.Not(DeliveryOutcome.Refused, hub.Fault!);
        var read = Read(signed, key);
        if (read.Held is not { } grant) return Delivery<T>.Not(read.Outcome, read.Fault!);
        if (RefusedBy(policies.Current, grant) is { } refused) return Delivery<T>.Not(DeliveryOutcome.Refused, refused);
        if (held.TryGetValue(grant.Id, out var before) && before.Revision >= grant.Revision)
            return Delivery<T>.Not(DeliveryOutcome.AlreadyHeld, $"revision `{before.Revision}` of this {words.Thing} is held: nothing needs to be done");
        return Keep(grant, signed);
    }

    private Delivery<T> Keep(T grant, ReadOnlySpan<byte> signed)
    {
        if (!audit.TryRecord($"{words.Paper}-accepted", FactsOf(grant)))
            return Delivery<T>.Not(DeliveryOutcome.NotKept, $"the device's audit cannot be written: make room on its disk and deliver the {words.Paper} again");
        try
        {
            folder.Write(grant.Id, signed);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return Delivery<T>.Not(DeliveryOutcome.NotKept, $"the {words.Paper} cannot be kept: make room on the device's disk and deliver it again");
        }

        Volatile.Write(ref held, held.SetItem(grant.Id, grant));
        GrantLog.Accepted(logger, words.Thing, grant.Id, grant.Revision);
        return Delivery<T>.Of(grant);
    }

    private T? TryReadFile(string file, out string? fault)
    {
        fault = hub.Fault;
        using var key = hub.TryRead();
        if (key is null) return null;
        try
        {
            var read = Read(File.ReadAllBytes(file), key);
            fault = read.Fault;
            return read.Held;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            fault = problem.Message;
            return null;
        }
    }

    private void RecordRefusal(Delivery<T> delivery)
    {
        var reason = delivery.Message.Length <= RefusalLength ? delivery.Message : delivery.Message[..RefusalLength];
        switch (refusals.Ask(reason, clock.Read().Earliest))
        {
            case BudgetAnswer.Record:
                audit.TryRecord($"{words.Paper}-refused", ("reason", reason));
                GrantLog.Refused(logger, words.Paper, reason);
                break;
            case BudgetAnswer.Exhausted:
                audit.TryRecord($"{words.Paper}s-refused", ("reason", $"more refused {words.Paper}s in this minute than are recorded one by one"));
                break;
            default:
                break;
        }
    }
}
