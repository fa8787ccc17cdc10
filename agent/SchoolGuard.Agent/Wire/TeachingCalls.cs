using Grpc.Core;
using SchoolGuard.Agent.Access;
using SchoolGuard.Agent.Hubs;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.Agent.Wire;

/// <summary>Brings what somebody does about lessons to the hub, if it is theirs to do.</summary>
internal sealed class TeachingCalls(HubCalls hub)
{
    /// <exception cref="RpcException">As device.proto says.</exception>
    public Task<Teaching> TeachAsync(Moment moment, TeachingAction action, CancellationToken cancellation)
    {
        var refusal = (moment.Viewer, action.KindCase) switch
        {
            ({ Account: null }, _) => Refusals.NoStaff(),
            ({ IsPupil: true }, not (TeachingAction.KindOneofCase.None or TeachingAction.KindOneofCase.Ask)) => Refusals.NoStaff(),
            ({ IsStaff: true }, TeachingAction.KindOneofCase.Ask) => Refusals.Because(StatusCode.PermissionDenied, "pupils ask for sites: authorise a lesson with it"),
            // Somebody who has just come is known to the hub before this device is told of them: the hub refuses whom it does not know.
            _ => null,
        };
        return refusal is null ? hub.TeachAsync(moment.Viewer.Account!, action, cancellation) : throw refusal;
    }
}
