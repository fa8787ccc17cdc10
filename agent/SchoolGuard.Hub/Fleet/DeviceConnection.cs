using System.Threading.Channels;
using Grpc.Core;
using NodaTime;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.Hub.Fleet;

/// <summary>One device's stream, as long as it lasts. Whoever ends it first says why.</summary>
internal sealed class DeviceConnection(Device device, Instant heard)
{
    /// <summary>A device that takes nothing for so many messages is not worth keeping.</summary>
    private const int MostWaiting = 256;

    private readonly Channel<HubMessage> outbox = Channel.CreateBounded<HubMessage>(MostWaiting);
    private readonly Lock gate = new();
    private Status? ending;
    private Instant heard = heard;

    public Device Device { get; } = device;

    /// <summary>The policy in force on the device, as it last said.</summary>
    public long Counter { get; set; }

    /// <summary>The policy that was sent to it last.</summary>
    public long Offered { get; set; }

    /// <summary>Whose browsers and tools use the device, as it last said.</summary>
    public IReadOnlyList<string> Accounts { get; set; } = [];

    /// <summary>The lessons that it holds or was sent.</summary>
    public HeldRevisions Lessons { get; } = new();

    public Instant Heard
    {
        get
        {
            lock (gate) return heard;
        }
    }

    public IAsyncEnumerable<HubMessage> Messages(CancellationToken cancellation) => outbox.Reader.ReadAllAsync(cancellation);

    /// <summary>How the stream ended.</summary>
    public Status Ending
    {
        get
        {
            lock (gate) return ending ?? Status.DefaultCancelled;
        }
    }

    public void Hear(Instant now)
    {
        lock (gate) heard = now;
    }

    public void Send(HubMessage message)
    {
        if (!outbox.Writer.TryWrite(message)) End(new Status(StatusCode.ResourceExhausted, "the device takes none of its messages: connect again"));
    }

    /// <summary>Ends the stream after what is waiting.</summary>
    public void End(Status status)
    {
        lock (gate) ending ??= status;
        outbox.Writer.TryComplete();
    }
}
