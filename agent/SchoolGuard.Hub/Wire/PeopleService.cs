using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using NodaTime;
using SchoolGuard.Hub.Rosters;
using SchoolGuard.Hub.Rosters.Importing;
using SchoolGuard.Hub.Settings;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.Hub.Wire;

/// <summary>HubPeople of people.proto: reads what came, asks the inside, maps the answer.</summary>
internal sealed class PeopleService(
    OperatorCallers callers, RosterDesk rosterDesk, RosterBook rosters, WaitingRoster waiting, RosterFolder folder, SettingsDesk settingsDesk, SettingsBook settings, PermissionCalls permissions, RosterAge age)
    : HubPeople.HubPeopleBase
{
    private const string Operator = "operator";
    private const int MostFaults = 200;

    public override async Task<ImportRosterReply> ImportRoster(IAsyncStreamReader<ImportRosterRequest> requestStream, ServerCallContext context)
    {
        await callers.RequireAsync(context);
        if (!await requestStream.MoveNext(context.CancellationToken) || requestStream.Current.Start is not { } start) throw Faults.Of(StatusCode.InvalidArgument, "the first message is no start: update the command");
        var files = await RosterPieces.ReadAsync(requestStream, context.CancellationToken);
        var intent = start.DryRun ? RosterIntent.Look : start.Confirm ? RosterIntent.Confirm : RosterIntent.Take;
        return RosterReplies.Of(await rosterDesk.ImportAsync(files, Operator, intent));
    }

    public override async Task<ImportRosterReply> ConfirmRoster(ConfirmRosterRequest request, ServerCallContext context)
    {
        await callers.RequireAsync(context);
        return await rosterDesk.ConfirmWaitingAsync(Operator) is { } import ? RosterReplies.Of(import) : throw Faults.Of(StatusCode.NotFound, "no roster waits to be confirmed: see `schoolguard roster status`");
    }

    public override async Task<GetRosterReply> GetRoster(GetRosterRequest request, ServerCallContext context)
    {
        await callers.RequireAsync(context);
        var (roster, later) = (await rosters.CurrentAsync(), await waiting.CurrentAsync());
        return new GetRosterReply
        {
            Version = (ulong)roster.Version,
            Taken = TimeOf(roster.Taken),
            People = (uint)roster.Roster.Entries.Count(),
            Classes = (uint)roster.Roster.Classes.Length,
            MostDays = (uint)age.MostDays,
            Waiting = later?.Reason ?? "",
            WaitingSince = TimeOf(later?.Found),
            FolderFaults = { folder.Faults.Take(MostFaults) },
        };
    }

    public override async Task<SetSchoolReply> SetSchool(SetSchoolRequest request, ServerCallContext context)
    {
        await callers.RequireAsync(context);
        var faults = await settingsDesk.SetAsync(request.File.ToByteArray(), Operator);
        return new SetSchoolReply { Version = (ulong)((await settings.CurrentAsync())?.Version ?? 0), Faults = { faults.Take(MostFaults) } };
    }

    public override async Task<PermissionView> GrantPermission(GrantPermissionRequest request, ServerCallContext context)
    {
        await callers.RequireAsync(context);
        return await permissions.GrantAsync(request, Operator);
    }

    public override async Task<PermissionView> ExtendPermission(ExtendPermissionRequest request, ServerCallContext context)
    {
        await callers.RequireAsync(context);
        return await permissions.ExtendAsync(request, Operator);
    }

    public override async Task<PermissionView> RevokePermission(RevokePermissionRequest request, ServerCallContext context)
    {
        await callers.RequireAsync(context);
        return await permissions.RevokeAsync(request, Operator);
    }

    public override async Task<ListPermissionsReply> ListPermissions(ListPermissionsRequest request, ServerCallContext context)
    {
        await callers.RequireAsync(context);
        return new ListPermissionsReply { Permissions = { await permissions.ListAsync(request.Ended) } };
    }

    private static Timestamp? TimeOf(Instant? instant) => instant is { } time ? Timestamp.FromDateTimeOffset(time.ToDateTimeOffset()) : null;
}
