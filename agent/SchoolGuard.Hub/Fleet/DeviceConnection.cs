using System.Threading.Channels;
using Grpc.Core;
using NodaTime;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.Hub.Fleet;

/// <summary>One device's stream, as long as it lasts. Whoever ends it first says why.</summary>
/// <param name="device">Whose certificate was shown.</param>
/// <param name="address">Where it calls from, without the port.</param>
/// <param name="heard">When it connected.</param>
internal sealed class DeviceConnection(Device device, string address, Instant heard)
{
    /// <summary>A device that takes nothing for so many messages is not worth keeping.</summary>
    private const int MostWaiting = 256;

    private static long last;

    private readonly Channel<HubMessage> outbox = Channel.CreateBounded<HubMessage>(MostWaiting);
    private readonly Lock gate = new();
    private Status? ending;
    private ToldSlice? told;
    private Instant heard = heard;
    private long counter;
    private long offered;

    public Device Device { get; } = device;

    /// <summary>This stream's, among all that the hub has had.</summary>
    public long Number { get; } = Interlocked.Increment(ref last);

    public string Address { get; } = address;

    /// <summary>The policy in force on the device, as it last said.</summary>
    public long Counter
    {
        get
        {
            lock (gate) return counter;
        }

        set
        {
            lock (gate) counter = value;
        }
    }

    /// <summary>Whose browsers and tools use the device, as it last said.</summary>
    public IReadOnlyList<string> Accounts { get; set; } = [];

    /// <summary>The permissions that it holds or has been sent.</summary>
    public HeldRevisions Permissions { get; } = new();

    /// <summary>The lessons that it holds or was sent.</summary>
    public HeldRevisions Lessons { get; } = new();

    /// <summary>The roster whose hashed names the device has; empty for none.</summary>
    public string NamesOf { get; set; } = "";

    /// <summary>The school's settings that it has been sent.</summary>
    public long SettingsOffered { get; set; }

    /// <summary>SHA-256 of the school's settings that it has; empty for none.</summary>
    public string SettingsHeld { get; set; } = "";

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

    /// <summary>Whether a policy is newer than what the device has and was sent.</summary>
    public bool Lacks(long policy)
    {
        lock (gate) return policy > counter && policy > offered;
    }

    /// <summary>Notes that a policy is going to be sent.</summary>
    /// <returns>Whether it is to be: once a connection.</returns>
    public bool TryOffer(long policy)
    {
        lock (gate)
        {
            if (!Lacks(policy)) return false;
            offered = policy;
            return true;
        }
    }

    /// <summary>Notes what the device is told of its people.</summary>
    /// <returns>Whether that is news.</returns>
    public bool TellsNews(ToldSlice slice)
    {
        lock (gate)
        {
            if (slice.Equals(told)) return false;
            told = slice;
            return true;
        }
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
