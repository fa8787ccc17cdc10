using Google.Protobuf;
using SchoolGuard.Agent.Clock;
using SchoolGuard.Agent.Lessons;
using SchoolGuard.Agent.Policies;
using SchoolGuard.Agent.State;
using SchoolGuard.Agent.Wire;
using SchoolGuard.Bundles.Times;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.Agent.Hubs;

/// <summary>What the agent says to the hub of itself, and does about what the hub says. Everything that the hub brings proves itself.</summary>
internal sealed class HubMessages(PolicyIntake intake, PolicyState policies, LessonBook lessons, HubKeyFile hubKey, AgentClock clock, ChangeSignal signal)
{
    public Hello Hello(long auditLines, ByteString nonce) => new()
    {
        Version = AgentStatus.Version,
        PolicyCounter = policies.Current.Counter,
        Grants = { lessons.Under(policies.Current, _ => true).Select(lesson => new HeldGrant { LessonId = lesson.Grant.LessonId, Revision = lesson.Grant.Revision }) },
        AuditLines = (ulong)auditLines,
        Nonce = nonce,
    };

    /// <returns>What is to be said of it, or null.</returns>
    public Applied? Take(HubMessage message) => message.KindCase switch
    {
        HubMessage.KindOneofCase.Bundle => new Applied { PolicyCounter = message.Bundle.Counter, Fault = intake.Take(message.Bundle.File.Memory) ?? "" },
        HubMessage.KindOneofCase.Grant => Deliver(message.Grant),
        _ => null,
    };

    /// <summary>The hub's time is a moment that has been: it moves the agent's clock forward or not at all.</summary>
    public void TakeTime(SignedTime answer, ByteString nonce)
    {
        using var key = hubKey.TryRead();
        if (key is not null && TimeReader.TryRead(answer, key, nonce) is { } now && clock.Learn(now)) signal.Raise();
    }

    private Applied? Deliver(SignedGrant grant)
    {
        var delivery = lessons.Deliver(grant.ToByteArray());
        if (delivery.Lesson is { } lesson)
        {
            signal.Raise();
            return new Applied { Grant = new HeldGrant { LessonId = lesson.Grant.LessonId, Revision = lesson.Grant.Revision } };
        }

        return delivery.Outcome is DeliveryOutcome.AlreadyHeld ? null : new Applied { Grant = new HeldGrant(), Fault = delivery.Message };
    }
}
