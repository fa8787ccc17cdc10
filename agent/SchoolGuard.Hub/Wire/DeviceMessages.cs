using Google.Protobuf;
using Grpc.Core;
using NodaTime;
using SchoolGuard.Hub.Audit;
using SchoolGuard.Hub.Evidence;
using SchoolGuard.Hub.Fleet;
using SchoolGuard.Hub.Keys;
using SchoolGuard.Hub.Lessons;
using SchoolGuard.Hub.Permissions;
using SchoolGuard.Hub.Publishing;
using SchoolGuard.Hub.Rosters;
using SchoolGuard.Hub.Settings;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.Hub.Wire;

/// <summary>What the hub does about what a device says.</summary>
internal sealed class DeviceMessages(
    DeviceBook devices, DeviceAudits audits, Deliveries deliveries, SettingsDeliveries settings, Slices slices, LessonDeliveries lessons, LessonReceipts lessonReceipts,
    PermissionDeliveries permissions, PermissionReceipts permissionReceipts, EvidenceVault evidence, EvidenceKey evidenceKey, HubAudit audit, GrantKey key, ConnectedDevices connected,
    IClock clock)
{
    /// <summary>The largest piece of an audit that a device hands in.</summary>
    private const int MostAuditBytes = 256 * 1024;

    /// <summary>More than use one device at a time, terminal servers included.</summary>
    private const int MostAccounts = 1000;

    /// <summary>What a device says in words is kept no longer than people read.</summary>
    private const int LongestText = 500;

    public async Task WelcomeAsync(DeviceConnection connection, Hello hello)
    {
        var device = connection.Device;
        connection.Counter = Number(hello.PolicyCounter);
        (connection.NamesOf, connection.SettingsHeld) = (hello.NamesOf, Convert.ToHexStringLower(hello.SchoolSha256.Span));
        await devices.GreetAsync(connection, Short(hello.Version));
        var kept = await audits.BeginAsync(device.Id, Number(hello.AuditLines));
        connection.Send(new HubMessage { Welcome = new Welcome { DeviceId = device.Id, AuditAcknowledged = (ulong)kept, EvidenceKey = UnsafeByteOperations.UnsafeWrap(evidenceKey.PublicKey) } });
        TellTime(connection, hello.Nonce);
        await deliveries.OfferAsync(connection);
        await settings.OfferAsync(connection);
        foreach (var held in hello.Permissions) await NotePermissionAsync(connection, held, fault: "");
        foreach (var held in hello.Lessons) await NoteLessonAsync(connection, held, fault: "");
        await lessons.OfferAsync(connection);
    }

    public Task TakeAsync(DeviceConnection connection, AgentMessage message) => message.KindCase switch
    {
        AgentMessage.KindOneofCase.Heartbeat => BeatAsync(connection, message.Heartbeat),
        AgentMessage.KindOneofCase.Applied => NoteAsync(connection, message.Applied),
        AgentMessage.KindOneofCase.Audit => KeepAsync(connection, message.Audit),
        AgentMessage.KindOneofCase.People => MeetAsync(connection, message.People),
        AgentMessage.KindOneofCase.Evidence => KeepAsync(connection, message.Evidence),
        _ => Task.CompletedTask,
    };

    private Task BeatAsync(DeviceConnection connection, Heartbeat heartbeat)
    {
        TellTime(connection, heartbeat.Nonce);
        return Task.CompletedTask;
    }

    private async Task MeetAsync(DeviceConnection connection, People people)
    {
        connection.Accounts = [.. people.Accounts.Take(MostAccounts)];
        await slices.OfferAsync(connection);
        await permissions.OfferAsync(connection);
        await lessons.OfferAsync(connection);
    }

    private Task NotePermissionAsync(DeviceConnection connection, HeldGrant held, string fault)
    {
        if (fault.Length == 0) connection.Permissions.TryRaise(held.Id, Number(held.Revision));
        else connection.Permissions.Refuse(held.Id);
        return permissionReceipts.NoteAsync(connection.Device.Id, held.Id, Number(held.Revision), fault);
    }

    private async Task NoteAsync(DeviceConnection connection, Applied applied)
    {
        if (applied.WhatCase is Applied.WhatOneofCase.Permission) await NotePermissionAsync(connection, applied.Permission, Short(applied.Fault));
        if (applied.WhatCase is Applied.WhatOneofCase.Lesson) await NoteLessonAsync(connection, applied.Lesson, Short(applied.Fault));
        if (applied is { WhatCase: Applied.WhatOneofCase.RosterVersion or Applied.WhatOneofCase.SchoolVersion, Fault.Length: > 0 })
            await audit.RecordAsync(applied.WhatCase is Applied.WhatOneofCase.RosterVersion ? "roster-not-applied" : "school-settings-not-applied", ("device", connection.Device.Id), ("fault", Short(applied.Fault)));
        if (applied.WhatCase is not Applied.WhatOneofCase.PolicyCounter) return;
        var counter = Number(applied.PolicyCounter);
        if (applied.Fault.Length == 0) connection.Counter = counter;
        await devices.ApplyAsync(connection.Device.Id, counter, Short(applied.Fault));
        connected.Tell(connection.Device.Id);
        if (applied.Fault.Length == 0) await OfferAgainAsync(connection);
    }

    /// <summary>What the policy before did not let the device take, this one may.</summary>
    private async Task OfferAgainAsync(DeviceConnection connection)
    {
        if (connection.Permissions.ForgetRefused()) await permissions.OfferAsync(connection);
        if (connection.Lessons.ForgetRefused()) await lessons.OfferAsync(connection);
    }

    private async Task NoteLessonAsync(DeviceConnection connection, HeldGrant held, string fault)
    {
        if (fault.Length == 0) connection.Lessons.TryRaise(held.Id, Number(held.Revision));
        else connection.Lessons.Refuse(held.Id);
        await lessonReceipts.NoteAsync(new LessonReceipt(held.Id, connection.Device.Id, Number(held.Revision), fault));
    }

    private async Task KeepAsync(DeviceConnection connection, AuditUpload upload)
    {
        if (upload.Lines.Length > MostAuditBytes)
        {
            connection.End(new Status(StatusCode.InvalidArgument, $"a piece of an audit has at most {MostAuditBytes} bytes: update the agent"));
            return;
        }

        var kept = await audits.KeepAsync(connection.Device.Id, Number(upload.FirstLine), upload.Lines.ToByteArray());
        connection.Send(new HubMessage { AuditAcknowledged = (ulong)kept });
    }

    private async Task KeepAsync(DeviceConnection connection, EvidenceUpload upload)
    {
        var (kept, fault) = await evidence.TakeAsync(connection.Device.Id, EvidenceReader.Piece(upload));
        connection.Send(new HubMessage { EvidenceAcknowledged = new EvidenceAcknowledged { Id = upload.Id, Kept = (ulong)kept, Fault = fault } });
    }

    private void TellTime(DeviceConnection connection, ByteString nonce) => connection.Send(new HubMessage { Time = key.Times.Sign(clock.GetCurrentInstant(), nonce) });

    private static string Short(string text) => text.Length <= LongestText ? text : text[..LongestText];

    private static long Number(ulong wire) => (long)Math.Min(wire, long.MaxValue);
}
