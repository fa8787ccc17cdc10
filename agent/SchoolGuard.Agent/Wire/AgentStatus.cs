using System.Reflection;
using SchoolGuard.Agent.Access;
using SchoolGuard.Agent.Audit;
using SchoolGuard.Agent.Clock;
using SchoolGuard.Agent.Evidence;
using SchoolGuard.Agent.Grants;
using SchoolGuard.Agent.Lessons;
using SchoolGuard.Agent.Permissions;
using SchoolGuard.Agent.Policies;
using SchoolGuard.Agent.Schools;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.Agent.Wire;

/// <summary>The agent's account of itself, with every fault it knows of.</summary>
internal sealed class AgentStatus(
    PolicyState policies, SchoolState schools, HubKeyFile hub, LessonBook lessons, PermissionBook permissions, EvidenceKeyFile evidenceKey, AgentClock clock, AuditRecorder audit)
{
    public static string Version { get; } =
        typeof(AgentStatus).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown";

    public StatusReply For(Moment moment) => new()
    {
        Version = Version,
        PolicyValid = !moment.Policy.IsBuiltIn,
        PolicyTitle = moment.Policy.Title,
        PolicyCounter = moment.Policy.Counter,
        Place = moment.Place.ToString(),
        Face = Replies.FaceOf(moment.Viewer.Role),
        Faults = { Faults(), moment.Viewer.Outdated is { } outdated ? [outdated] : Array.Empty<string>() },
        Now = Replies.TimeOf(moment.Now),
    };

    private IEnumerable<string> Faults() =>
        new[] { policies.Fault, clock.Fault, audit.Fault, hub.Fault, evidenceKey.Fault }.OfType<string>().Concat(schools.Faults).Concat(lessons.Faults).Concat(permissions.Faults);
}
