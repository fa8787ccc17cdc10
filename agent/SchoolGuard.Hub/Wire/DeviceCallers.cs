using Grpc.Core;
using NodaTime;
using SchoolGuard.Hub.Audit;
using SchoolGuard.Hub.Enrolment;
using SchoolGuard.Hub.Fleet;
using SchoolGuard.Hub.Incidents;
using SchoolGuard.Hub.Keys;
using SchoolGuard.Hub.Stores;

namespace SchoolGuard.Hub.Wire;

/// <summary>Which device calls: asked of its certificate, never of the message.</summary>
internal sealed class DeviceCallers(Authority authority, DeviceBook devices, Database database, HubAudit audit, IncidentIntake incidents, RefusalBudget refusals, IClock clock)
{
    /// <exception cref="RpcException">UNAUTHENTICATED or PERMISSION_DENIED.</exception>
    public async Task<Device> IdentifyAsync(ServerCallContext call)
    {
        if (call.GetHttpContext().Connection.ClientCertificate is not { } certificate) throw Faults.Of(StatusCode.Unauthenticated, "no certificate was shown: enrol this device");
        if (authority.DeviceOf(certificate) is not { } id || await devices.FindAsync(id) is not { } device)
            throw Faults.Of(StatusCode.Unauthenticated, "the certificate is not of this hub's or has expired: enrol this device again");
        await RequireInFleetAsync(device);
        return device;
    }

    /// <summary>Looks again whether a device is in the fleet; who it is was asked of its certificate when its stream began.</summary>
    /// <exception cref="RpcException">PERMISSION_DENIED.</exception>
    public async Task RequireStillInFleetAsync(Device device) => await RequireInFleetAsync(await devices.FindAsync(device.Id) ?? device);

    private async Task RequireInFleetAsync(Device device)
    {
        if (device.Revoked is null) return;
        if (refusals.Spend()) await database.WriteAsync(session => incidents.TakeAsync(session, HubSigns.RevokedCertificate(device.Id, clock.GetCurrentInstant())));
        throw Faults.Of(StatusCode.PermissionDenied, "the device is revoked: enrol it again");
    }

    public static string AddressOf(ServerCallContext call) => call.GetHttpContext().Connection.RemoteIpAddress?.ToString() ?? "";

    /// <summary>One certificate, two streams: a device whose network broke comes back from where it was; from elsewhere comes a copy of its key.</summary>
    public Task NoteSecondAsync(DeviceConnection connection, DeviceConnection before) => database.WriteAsync(async session =>
    {
        await audit.RecordAsync(session, "device-connected-twice", ("device", connection.Device.Id), ("before", before.Address), ("now", connection.Address));
        if (!connection.Address.Equals(before.Address, StringComparison.Ordinal))
            await incidents.TakeAsync(session, HubSigns.TwoPlaces(connection.Device.Id, clock.GetCurrentInstant(), before.Address, connection.Address));
    });
}
