using SchoolGuard.Agent.Audit;
using SchoolGuard.Agent.Clock;
using SchoolGuard.Agent.Grants;
using SchoolGuard.Agent.Policies;
using SchoolGuard.Agent.State;
using SchoolGuard.Bundles.Grants;
using SchoolGuard.Catalogue;

namespace SchoolGuard.Agent.Lessons;

/// <summary>The lessons that this device holds.</summary>
internal sealed class LessonBook(
    StateFolder state, HubKeyFile hub, PolicyState policies, AuditRecorder audit, AgentClock clock, ServiceCatalogue catalogue, ILogger<LessonBook> logger)
    : GrantBook<HeldLesson>(new GrantWords("lesson", "grant"), new GrantFolder(state.Grants, ".grant"), hub, policies, audit, clock, logger)
{
    protected override GrantReading<HeldLesson> Read(ReadOnlySpan<byte> signed, HubKey key)
    {
        var read = GrantReader.Read(signed, key);
        if (read.Refusal is { } refusal) return GrantReading<HeldLesson>.Of(refusal);
        var lesson = GrantCheck.TryRead(read.Grant!, catalogue, out var unreadable);
        return new(lesson, lesson is null ? DeliveryOutcome.Unreadable : DeliveryOutcome.Accepted, unreadable);
    }

    protected override string? RefusedBy(PolicyInForce policy, HeldLesson grant) => GrantCheck.RefusedBy(policy, grant);

    protected override (string Name, string Value)[] FactsOf(HeldLesson grant) =>
    [
        ("lesson", grant.Id),
        ("revision", $"{grant.Revision}"),
        ("group", grant.Grant.TeachingGroup),
        ("sites", string.Join(' ', grant.Grant.Sites)),
        ("start", $"{grant.Start}"),
        ("end", $"{grant.End}"),
        ("teacher", grant.Grant.Teacher),
    ];
}
