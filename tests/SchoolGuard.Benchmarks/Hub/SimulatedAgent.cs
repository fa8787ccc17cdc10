using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using System.Threading.Channels;
using Google.Protobuf;
using Grpc.Core;
using SchoolGuard.Agent.Hubs;
using SchoolGuard.Protocol.Hubs;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.Benchmarks.Hub;

/// <summary>A device as its hub sees it: one stream over TLS with a certificate of its own, somebody at it, and the product's own waits between tries.</summary>
internal sealed class SimulatedAgent(SwarmProgram swarm, X509Certificate2 certificate, string account)
{
    private const int NonceBytes = 16;

    private readonly BackoffSchedule backoff = new(Random.Shared);
    private readonly DeviceLines lines = new(account);
    private Channel<AgentMessage> outbox = Channel.CreateUnbounded<AgentMessage>();
    private TaskCompletionSource acknowledged = new();

    public async Task RunAsync()
    {
        while (true)
        {
            try
            {
                await ConnectAsync();
            }
            catch (RpcException)
            {
                // The hub is away or has more to do than it can: as a device, try again after a while.
            }

            await Task.Delay(backoff.Next(), TimeProvider.System);
        }
    }

    public void Beat() => Say(new AgentMessage { Heartbeat = new Heartbeat { Nonce = Nonce() } });

    /// <summary>Hands in new lines of its audit, and waits until they are kept.</summary>
    public async Task HandInAsync(int count)
    {
        acknowledged = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var (first, piece) = lines.Next(count);
        Say(new AgentMessage { Audit = new AuditUpload { FirstLine = first, Lines = UnsafeByteOperations.UnsafeWrap(piece) } });
        await acknowledged.Task;
    }

    private async Task ConnectAsync()
    {
        using var channel = HubChannel.Trusting(swarm.Address, swarm.Authority, certificate);
        using var call = new HubFleet.HubFleetClient(channel).Connect();
        var welcome = false;
        outbox = Channel.CreateUnbounded<AgentMessage>();
        var writing = WriteAsync(call.RequestStream, outbox.Reader);
        try
        {
            Say(new AgentMessage { Hello = new Hello { Version = "1", Nonce = Nonce(), AuditLines = lines.Count } });
            Say(new AgentMessage { People = new People { Accounts = { account } } });
            while (await call.ResponseStream.MoveNext(CancellationToken.None))
            {
                var message = call.ResponseStream.Current;
                if (message.KindCase is HubMessage.KindOneofCase.Welcome)
                {
                    welcome = true;
                    backoff.Reset();
                    swarm.Connected(1);
                }

                Hear(message);
            }
        }
        finally
        {
            if (welcome) swarm.Connected(-1);
            outbox.Writer.TryComplete();
            await writing;
        }
    }

    private void Hear(HubMessage message)
    {
        switch (message.KindCase)
        {
            case HubMessage.KindOneofCase.Bundle:
                Say(new AgentMessage { Applied = new Applied { PolicyCounter = message.Bundle.Counter } });
                swarm.HasPolicy(message.Bundle.Counter);
                break;
            case HubMessage.KindOneofCase.Lesson:
                var lesson = LessonGrant.Parser.ParseFrom(message.Lesson.Payload);
                Say(new AgentMessage { Applied = new Applied { Lesson = new HeldGrant { Id = lesson.LessonId, Revision = lesson.Revision } } });
                swarm.HasLesson(lesson.LessonId, lesson.Revision);
                break;
            case HubMessage.KindOneofCase.Roster:
                Say(new AgentMessage { Applied = new Applied { RosterVersion = message.Roster.Version } });
                break;
            case HubMessage.KindOneofCase.AuditAcknowledged:
                acknowledged.TrySetResult();
                break;
        }
    }

    private void Say(AgentMessage message) => outbox.Writer.TryWrite(message);

    private static async Task WriteAsync(IClientStreamWriter<AgentMessage> requests, ChannelReader<AgentMessage> messages)
    {
        try
        {
            await foreach (var message in messages.ReadAllAsync()) await requests.WriteAsync(message);
        }
        catch (Exception fault) when (fault is RpcException or InvalidOperationException)
        {
            // The reader meets the same end.
        }
    }

    private static ByteString Nonce() => ByteString.CopyFrom(RandomNumberGenerator.GetBytes(NonceBytes));
}
