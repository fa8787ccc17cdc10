using System.Security.Cryptography.X509Certificates;
using Google.Protobuf;
using NodaTime;
using SchoolGuard.Bundles.Audits;
using SchoolGuard.Hub.Tests.Support;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.Hub.Tests.Faults;

/// <summary>What an operator and a device asked of a hub that is killed again and again, and what of it the hub acknowledged.</summary>
internal sealed class HubLedger(MortalHub hub, X509Certificate2 device, Random random)
{
    private const int MostLines = 20;

    private readonly HubFleet.HubFleetClient fleet = hub.FleetFor(device);
    private readonly List<byte[]> lines = [];
    private ulong counter;
    private int tokensAsked;

    /// <summary>Every bundle that was asked to be published, by its counter.</summary>
    public Dictionary<ulong, byte[]> Offered { get; } = [];

    public SortedSet<ulong> Published { get; } = [];

    public List<string> TokensMade { get; } = [];

    public long LinesKept { get; private set; }

    public byte[] Lines => [.. lines.SelectMany(line => (byte[])[.. line, (byte)'\n'])];

    /// <summary>Publishes, makes tokens and hands in audit lines, all at once, until the hub is gone.</summary>
    public Task KeepAskingAsync(KillPoint kill) => Task.WhenAll(
        kill.UntilGoneAsync(() => PublishAsync(kill)),
        kill.UntilGoneAsync(() => MakeTokenAsync(kill)),
        kill.UntilGoneAsync(() => UploadAsync(kill)));

    /// <summary>What was not acknowledged is published again: the hub may have it.</summary>
    private async Task PublishAsync(KillPoint kill)
    {
        if (counter == 0 || Published.Contains(counter)) Offered[++counter] = TestPolicies.Sign(counter);
        kill.Count();
        await hub.Desk.Control.PublishAsync(new PublishRequest { File = ByteString.CopyFrom(Offered[counter]) }, hub.Desk.Headers);
        Published.Add(counter);
    }

    private async Task MakeTokenAsync(KillPoint kill)
    {
        var name = $"D-{++tokensAsked}";
        kill.Count();
        await hub.Desk.Control.CreateTokenAsync(new CreateTokenRequest { DeviceName = name, Hours = 1 }, hub.Desk.Headers);
        TokensMade.Add(name);
    }

    private async Task UploadAsync(KillPoint kill)
    {
        using var call = fleet.Connect();
        await call.RequestStream.WriteAsync(new AgentMessage { Hello = new Hello { Version = "1", AuditLines = (ulong)lines.Count } });
        while (await call.ResponseStream.MoveNext(CancellationToken.None))
        {
            var message = call.ResponseStream.Current;
            long? kept = message.KindCase switch
            {
                HubMessage.KindOneofCase.Welcome => (long)message.Welcome.AuditAcknowledged,
                HubMessage.KindOneofCase.AuditAcknowledged => (long)message.AuditAcknowledged,
                _ => null,
            };
            if (kept is not { } number) continue;
            Assert.IsGreaterThanOrEqualTo(LinesKept, number, "the hub has lost lines that it had acknowledged");
            LinesKept = number;
            kill.Count();
            await call.RequestStream.WriteAsync(new AgentMessage { Audit = Next(number) });
        }
    }

    /// <summary>Again what the hub has not got, and new lines behind.</summary>
    private AuditUpload Next(long kept)
    {
        for (var more = random.Next(1, MostLines); more > 0; more--)
        {
            var line = new AuditLine(lines.Count + 1, lines.Count == 0 ? AuditLine.NoLine : AuditLine.Hash(lines[^1]));
            lines.Add(line.Write(AuditEntry.Of(Instant.FromUtc(2026, 11, 24, 10, 14), "denied", ("host", $"site-{lines.Count}.example"))));
        }

        return new AuditUpload { FirstLine = (ulong)kept + 1, Lines = ByteString.CopyFrom([.. lines.Skip((int)kept).SelectMany(line => (byte[])[.. line, (byte)'\n'])]) };
    }
}
