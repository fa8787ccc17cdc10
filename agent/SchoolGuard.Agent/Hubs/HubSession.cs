using System.Security.Cryptography;
using System.Threading.Channels;
using Google.Protobuf;
using Grpc.Core;
using SchoolGuard.Agent.Sessions;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.Agent.Hubs;

/// <summary>One stream to the hub, from hello to its end. What is to be said waits in one queue, so that one message is written at a time.</summary>
/// <param name="messages">What is said, and done about what is heard.</param>
/// <param name="people">Whose coming the hub is told of at once, and whose going with a heartbeat.</param>
/// <param name="audit">What the hub has not got of it yet is handed in.</param>
/// <param name="evidence">Handed over an item at a time.</param>
/// <param name="isOver">Asked with every heartbeat: whether the stream is to end.</param>
/// <param name="time">The heartbeat's.</param>
internal sealed class HubSession(HubMessages messages, PeoplePresent people, AuditCursor audit, EvidenceHandover evidence, Func<bool> isOver, TimeProvider time)
{
    private const int NonceBytes = 16;

    /// <summary>How often the hub is told that this device is there.</summary>
    public static TimeSpan HeartbeatInterval { get; } = TimeSpan.FromSeconds(30);

    private readonly Channel<AgentMessage> outbox = Channel.CreateUnbounded<AgentMessage>();
    private ByteString nonce = ByteString.Empty;
    private IReadOnlyList<string> told = [];
    private bool uploading;

    /// <summary>Runs until either end has had enough.</summary>
    /// <param name="client">The way to the hub.</param>
    /// <param name="welcomed">Called when the hub has let the device in.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <exception cref="RpcException">The hub is away, or does not want this device.</exception>
    public async Task RunAsync(HubFleet.HubFleetClient client, Action welcomed, CancellationToken cancellation)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        using var call = client.Connect(cancellationToken: end.Token);
        Say(new AgentMessage { Hello = messages.Hello(audit.Count(), NewNonce()) });
        people.Appeared += OnAppeared;
        TellPeople();
        var writing = WriteAsync(call.RequestStream, end.Token);
        await using var heart = time.CreateTimer(_ => Beat(), state: null, HeartbeatInterval, HeartbeatInterval);
        try
        {
            while (await call.ResponseStream.MoveNext(end.Token)) Hear(call.ResponseStream.Current, welcomed);
        }
        finally
        {
            people.Appeared -= OnAppeared;
            outbox.Writer.TryComplete();
            await end.CancelAsync();
            await writing;
        }
    }

    private void Hear(HubMessage message, Action welcomed)
    {
        switch (message.KindCase)
        {
            case HubMessage.KindOneofCase.Welcome:
                welcomed();
                audit.MoveTo((long)message.Welcome.AuditAcknowledged);
                Upload();
                HandOver(evidence.Begin(message.Welcome.EvidenceKey.ToByteArray()));
                break;
            case HubMessage.KindOneofCase.EvidenceAcknowledged:
                HandOver(evidence.Acknowledge(message.EvidenceAcknowledged));
                break;
            case HubMessage.KindOneofCase.AuditAcknowledged:
                Acknowledge((long)message.AuditAcknowledged);
                break;
            case HubMessage.KindOneofCase.Time:
                messages.TakeTime(message.Time, Volatile.Read(ref nonce));
                break;
            default:
                if (messages.Take(message) is { } applied) Say(new AgentMessage { Applied = applied });
                break;
        }
    }

    private void Beat()
    {
        if (isOver()) outbox.Writer.TryComplete();
        Say(new AgentMessage { Heartbeat = new Heartbeat { Nonce = NewNonce() } });
        TellPeople();
        Upload();
        HandOver(evidence.Continue());
    }

    private void HandOver(EvidenceUpload? upload)
    {
        if (upload is not null) Say(new AgentMessage { Evidence = upload });
    }

    private void OnAppeared(object? sender, EventArgs arguments) => TellPeople();

    private void TellPeople()
    {
        lock (people)
        {
            string[] now = [.. people.Accounts];
            if (now.SequenceEqual(told, StringComparer.Ordinal)) return;
            told = now;
            Say(new AgentMessage { People = new People { Accounts = { now } } });
        }
    }

    /// <summary>One piece at a time: the next goes when the hub has this one.</summary>
    private void Upload()
    {
        lock (audit)
        {
            if (uploading || audit.Read() is not { } upload) return;
            uploading = true;
            Say(new AgentMessage { Audit = upload });
        }
    }

    private void Acknowledge(long lines)
    {
        lock (audit)
        {
            var moved = lines != audit.Line;
            audit.MoveTo(lines);
            uploading = false;
            // A hub that keeps nothing is asked again with the next heartbeat, not in a loop.
            if (!moved) return;
        }

        Upload();
    }

    private ByteString NewNonce()
    {
        var made = ByteString.CopyFrom(RandomNumberGenerator.GetBytes(NonceBytes));
        Volatile.Write(ref nonce, made);
        return made;
    }

    private void Say(AgentMessage message) => outbox.Writer.TryWrite(message);

    /// <summary>Says what waits until there is no more to say; then the hub ends the stream.</summary>
    private async Task WriteAsync(IClientStreamWriter<AgentMessage> requests, CancellationToken cancellation)
    {
        try
        {
            await foreach (var message in outbox.Reader.ReadAllAsync(cancellation)) await requests.WriteAsync(message, cancellation);
            await requests.CompleteAsync();
        }
        catch (Exception fault) when (fault is OperationCanceledException or RpcException or InvalidOperationException)
        {
            // The reader meets the same end and reports it.
        }
    }
}
