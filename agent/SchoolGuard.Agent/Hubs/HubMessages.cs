using Google.Protobuf;
using SchoolGuard.Agent.Clock;
using SchoolGuard.Agent.Grants;
using SchoolGuard.Agent.Lessons;
using SchoolGuard.Agent.Permissions;
using SchoolGuard.Agent.Policies;
using SchoolGuard.Agent.Rosters;
using SchoolGuard.Agent.Schools;
using SchoolGuard.Agent.State;
using SchoolGuard.Agent.Wire;
using SchoolGuard.Bundles.Times;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.Agent.Hubs;

/// <summary>What the agent says to the hub of itself, and does about what the hub says. Everything that the hub brings proves itself.</summary>
internal sealed class HubMessages(
    PolicyIntake intake, PeopleIntake people, SettingsIntake settings, PolicyState policies, LessonBook lessons, PermissionBook permissions, HubKeyFile hubKey, TeachingNews news, AgentClock clock, ChangeSignal signal)
{
    public Hello Hello(long auditLines, ByteString nonce) => new()
    {
        Version = AgentStatus.Version,
        PolicyCounter = policies.Current.Counter,
        Lessons = { lessons.Under(policies.Current, _ => true).Select(Name) },
        Permissions = { permissions.Under(policies.Current, _ => true).Select(Name) },
        AuditLines = (ulong)auditLines,
        Nonce = nonce,
        NamesOf = people.NamesOf,
        SchoolSha256 = ByteString.CopyFrom(settings.Hash()),
    };

    /// <returns>What is to be said of it, or null.</returns>
    public Applied? Take(HubMessage message) => message.KindCase switch
    {
        HubMessage.KindOneofCase.Bundle => new Applied { PolicyCounter = message.Bundle.Counter, Fault = intake.Take(message.Bundle.File.Memory) ?? "" },
        HubMessage.KindOneofCase.Lesson => Take(lessons, message.Lesson, NameOf(message.Lesson), held => new Applied { Lesson = held }),
        HubMessage.KindOneofCase.Permission => Take(permissions, message.Permission, NameOf(message.Permission), held => new Applied { Permission = held }),
        HubMessage.KindOneofCase.TeachingChanged => TakeNews(),
        HubMessage.KindOneofCase.Roster => new Applied { RosterVersion = message.Roster.Version, Fault = people.Take(message.Roster.File.Memory) ?? "" },
        HubMessage.KindOneofCase.School => new Applied { SchoolVersion = message.School.Version, Fault = settings.Take(message.School.File.Memory) ?? "" },
        _ => null,
    };

    /// <summary>The hub's time is a moment that has been: it moves the agent's clock forward or not at all.</summary>
    public void TakeTime(SignedTime answer, ByteString nonce)
    {
        using var key = hubKey.TryRead();
        if (key is not null && TimeReader.TryRead(answer, key, nonce) is { } now && clock.Learn(now)) signal.Raise();
    }

    private Applied? TakeNews()
    {
        news.Raise();
        return null;
    }

    private Applied Take<T>(GrantBook<T> book, IMessage signed, HeldGrant named, Func<HeldGrant, Applied> say)
        where T : class, IHeldGrant
    {
        var delivery = book.Deliver(signed.ToByteArray());
        var applied = say(named);
        if (delivery.Held is not null) signal.Raise();
        else if (delivery.Outcome is not DeliveryOutcome.AlreadyHeld) applied.Fault = delivery.Message;
        return applied;
    }

    private static HeldGrant Name(IHeldGrant grant) => new() { Id = grant.Id, Revision = grant.Revision };

    /// <summary>What the hub calls what it sent, proven or not: it is told of a refusal by that name.</summary>
    private static HeldGrant NameOf(SignedGrant signed) => TryParse(LessonGrant.Parser, signed.Payload) is { } grant ? new() { Id = grant.LessonId, Revision = grant.Revision } : new();

    private static HeldGrant NameOf(SignedPermission signed) => TryParse(PermissionGrant.Parser, signed.Payload) is { } grant ? new() { Id = grant.PermissionId, Revision = grant.Revision } : new();

    private static T? TryParse<T>(MessageParser<T> parser, ByteString payload)
        where T : class, IMessage<T>
    {
        try
        {
            return parser.ParseFrom(payload);
        }
        catch (InvalidProtocolBufferException)
        {
            return null;
        }
    }
}
