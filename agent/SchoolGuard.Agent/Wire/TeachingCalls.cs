using Grpc.Core;
using SchoolGuard.Agent.Access;
using SchoolGuard.Agent.Hubs;
using SchoolGuard.Policy.Model;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.Agent.Wire;

/// <summary>Brings what somebody does about lessons to the hub, if it is theirs to do.</summary>
internal sealed class TeachingCalls(HubCalls hub)
{
    /// <exception cref="RpcException">As device.proto says.</exception>
    public Task<Teaching> TeachAsync(Moment moment, TeachingAction action, CancellationToken cancellation)
    {
        var refusal = (moment.Viewer.Role, action.KindCase) switch
        {
            (Role.Pupil or Role.Staff, TeachingAction.KindOneofCase.None) => null,
            (Role.Pupil, TeachingAction.KindOneofCase.Ask) => null,
            (Role.Staff, TeachingAction.KindOneofCase.Ask) => Refusals.Because(StatusCode.PermissionDenied, "pupils ask for sites: authorise a lesson with it"),
            (Role.Staff, _) => null,
            _ => Refusals.NoStaff(),
        };
        return refusal is null ? hub.TeachAsync(moment.Viewer.Account!, action, cancellation) : throw refusal;
    }
}
