using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using NodaTime;
using SchoolGuard.Hub.Permissions;
using SchoolGuard.Hub.Rosters;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.Hub.Wire;

/// <summary>The calls about permissions.</summary>
internal sealed class PermissionCalls(PermissionDesk desk, PermissionBook book, RosterBook rosters, IClock clock)
{
    public async Task<PermissionView> GrantAsync(GrantPermissionRequest request, string by) =>
        await ViewAsync(await desk.GrantAsync(new PermissionRequest(request.Person, [.. request.Sites], request.Role, request.Until, by)));

    public async Task<PermissionView> ExtendAsync(ExtendPermissionRequest request, string by) => await ViewAsync(await desk.ExtendAsync(request.Id, request.Until, by));

    public async Task<PermissionView> RevokeAsync(RevokePermissionRequest request, string by) => await ViewAsync(await desk.RevokeAsync(request.Id, by));

    public async Task<IReadOnlyList<PermissionView>> ListAsync(bool ended)
    {
        var now = clock.GetCurrentInstant();
        var shown = (await book.ListAsync()).Where(permission => ended || permission.End > now);
        return await ViewAsync([.. shown]);
    }

    private async Task<PermissionView> ViewAsync(PermissionResult result) => result.Refusal is var (fault, message)
        ? throw Faults.Of(StatusOf(fault), message)
        : (await ViewAsync([result.Permission!]))[0];

    private async Task<IReadOnlyList<PermissionView>> ViewAsync(IReadOnlyList<Permission> permissions)
    {
        var holders = await book.HoldersAsync();
        var usernames = (await rosters.CurrentAsync()).Roster.Entries.DistinctBy(entry => entry.Id, StringComparer.Ordinal).ToDictionary(entry => entry.Id, entry => entry.Username, StringComparer.Ordinal);
        return [.. permissions.Select(permission => new PermissionView
        {
            Id = permission.Id,
            Revision = (ulong)permission.Revision,
            Person = permission.Person,
            Username = usernames.GetValueOrDefault(permission.Person, ""),
            Role = permission.Role,
            Sites = { permission.SiteNames },
            Start = Timestamp.FromDateTimeOffset(permission.Start.ToDateTimeOffset()),
            End = Timestamp.FromDateTimeOffset(permission.End.ToDateTimeOffset()),
            GrantedBy = permission.By,
            Devices = (uint)holders.GetValueOrDefault(permission.Id),
        })];
    }

    private static StatusCode StatusOf(PermissionFault fault) => fault switch
    {
        PermissionFault.NoPolicy => StatusCode.FailedPrecondition,
        PermissionFault.NotFound => StatusCode.NotFound,
        _ => StatusCode.InvalidArgument,
    };
}
