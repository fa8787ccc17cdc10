using System.Collections.Immutable;
using SchoolGuard.Agent.Audit;
using SchoolGuard.Agent.Clock;
using SchoolGuard.Agent.Policies;
using SchoolGuard.Bundles.Grants;
using SchoolGuard.Catalogue;

namespace SchoolGuard.Agent.Lessons;

/// <summary>
/// The lessons that this device holds. A grant is on record and on the disk before it takes effect; each lesson ends by its own end, wherever the hub is.
/// </summary>
internal sealed partial class LessonBook(
    GrantFolder folder, HubKeyFile hub, PolicyState policies, AuditRecorder audit, AgentClock clock, ServiceCatalogue catalogue, ILogger<LessonBook> logger)
{
    private const int RefusalsAMinute = 20;
    private const int RefusalLength = 200;

    private readonly Lock gate = new();
    private readonly MinuteBudget refusals = new(RefusalsAMinute);
    private ImmutableDictionary<string, HeldLesson> held = ImmutableDictionary.Create<string, HeldLesson>(StringComparer.Ordinal);
    private ImmutableArray<string> faults = [];

    public ImmutableArray<string> Faults
    {
        get
        {
            lock (gate) return hub.Fault is { } fault ? [fault, .. faults] : faults;
        }
    }

    /// <summary>The lessons asked for that a policy lets be.</summary>
    public IEnumerable<HeldLesson> Under(PolicyInForce policy, Func<HeldLesson, bool> wanted) =>
        Volatile.Read(ref held).Values.Where(lesson => wanted(lesson) && GrantCheck.RefusedBy(policy, lesson) is null);

    /// <summary>Takes up the grants on the disk, each proven again. Those that cannot be proven are reported and left where they are.</summary>
    public void Load()
    {
        lock (gate)
        {
            var found = ImmutableDictionary.CreateBuilder<string, HeldLesson>(StringComparer.Ordinal);
            var wrong = ImmutableArray.CreateBuilder<string>();
            foreach (var file in folder.Files())
            {
                if (TryReadFile(file, out var fault) is not { } lesson)
                    wrong.Add($"`{file}` is no lesson of this school ({fault}): it opens nothing and may be deleted");
                else if (!found.TryGetValue(lesson.Grant.LessonId, out var other) || lesson.Grant.Revision > other.Grant.Revision)
                    found[lesson.Grant.LessonId] = lesson;
            }

            Volatile.Write(ref held, found.ToImmutable());
            faults = wrong.ToImmutable();
            foreach (var fault in faults) Log.Fault(logger, fault);
        }
    }

    /// <summary>Takes a grant, from whoever brings it. Only an accepted one changes anything.</summary>
    public Delivery Deliver(ReadOnlySpan<byte> signedGrant)
    {
        lock (gate)
        {
            var delivery = Take(signedGrant);
            if (delivery.Outcome is DeliveryOutcome.Unreadable or DeliveryOutcome.Refused) RecordRefusal(delivery);
            return delivery;
        }
    }

    /// <summary>Forgets lessons that have been over for long.</summary>
    public void Prune()
    {
        lock (gate)
        {
            var now = clock.Read().Earliest;
            foreach (var lesson in held.Values.Where(lesson => lesson.Grant.End + GrantFolder.Keep < now).ToList())
            {
                folder.Remove(lesson.Grant.LessonId);
                Volatile.Write(ref held, held.Remove(lesson.Grant.LessonId));
            }
        }
    }

    private Delivery Take(ReadOnlySpan<byte> signedGrant)
    {
        using var key = hub.TryRead();
        if (key is null) return Delivery.Not(DeliveryOutcome.Refused, hub.Fault!);
        var read = GrantReader.Read(signedGrant, key);
        if (read.Refusal is { } refusal)
            return Delivery.Not(refusal.Fault is GrantFault.Signature ? DeliveryOutcome.Refused : DeliveryOutcome.Unreadable, refusal.Message);
        if (GrantCheck.TryRead(read.Grant!, catalogue, out var unreadable) is not { } lesson) return Delivery.Not(DeliveryOutcome.Unreadable, unreadable!);
        if (GrantCheck.RefusedBy(policies.Current, lesson) is { } refused) return Delivery.Not(DeliveryOutcome.Refused, refused);
        if (held.TryGetValue(lesson.Grant.LessonId, out var before) && before.Grant.Revision >= lesson.Grant.Revision)
            return Delivery.Not(DeliveryOutcome.AlreadyHeld, $"revision `{before.Grant.Revision}` of this lesson is held: nothing needs to be done");
        return Keep(lesson, signedGrant);
    }

    private Delivery Keep(HeldLesson lesson, ReadOnlySpan<byte> signedGrant)
    {
        var grant = lesson.Grant;
        var recorded = audit.TryRecord(
            "grant-accepted",
            ("lesson", grant.LessonId),
            ("revision", $"{grant.Revision}"),
            ("group", grant.TeachingGroup),
            ("sites", string.Join(' ', grant.Sites)),
            ("start", $"{grant.Start}"),
            ("end", $"{grant.End}"),
            ("teacher", grant.Teacher));
        if (!recorded) return Delivery.Not(DeliveryOutcome.NotKept, "the device's audit cannot be written: make room on its disk and deliver the grant again");
        try
        {
            folder.Write(grant.LessonId, signedGrant);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return Delivery.Not(DeliveryOutcome.NotKept, "the grant cannot be kept: make room on the device's disk and deliver it again");
        }

        Volatile.Write(ref held, held.SetItem(grant.LessonId, lesson));
        Log.Accepted(logger, grant.LessonId, grant.Revision, grant.TeachingGroup);
        return Delivery.Of(lesson);
    }

    private HeldLesson? TryReadFile(string file, out string? fault)
    {
        fault = hub.Fault;
        using var key = hub.TryRead();
        if (key is null) return null;
        try
        {
            var read = GrantReader.Read(File.ReadAllBytes(file), key);
            fault = read.Refusal?.Message;
            return read.Grant is null ? null : GrantCheck.TryRead(read.Grant, catalogue, out fault);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            fault = problem.Message;
            return null;
        }
    }

    private void RecordRefusal(Delivery delivery)
    {
        var reason = delivery.Message.Length <= RefusalLength ? delivery.Message : delivery.Message[..RefusalLength];
        switch (refusals.Ask(reason, clock.Read().Earliest))
        {
            case BudgetAnswer.Record:
                audit.TryRecord("grant-refused", ("reason", reason));
                Log.Refused(logger, reason);
                break;
            case BudgetAnswer.Exhausted:
                audit.TryRecord("grants-refused", ("reason", "more refused grants in this minute than are recorded one by one"));
                break;
            default:
                break;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "Revision {Revision} of lesson {Lesson} for {Group} is accepted.")]
        public static partial void Accepted(ILogger logger, string lesson, ulong revision, string group);

        [LoggerMessage(LogLevel.Warning, "A grant was refused: {Reason}")]
        public static partial void Refused(ILogger logger, string reason);

        [LoggerMessage(LogLevel.Warning, "A stored grant is not in force: {Fault}")]
        public static partial void Fault(ILogger logger, string fault);
    }
}
