using System.Data.Common;
using System.Threading.Channels;
using NodaTime;
using SchoolGuard.Hub.Incidents;
using SchoolGuard.Hub.Schools;

namespace SchoolGuard.Hub.Notices;

/// <summary>Sends what waits in the outbox: at once when it is new, again and again when it is not taken. At least once, by whichever hub is up.</summary>
internal sealed partial class NoticeSender(
    NoticeOutbox outbox, IEnumerable<INoticeChannel> channels, IncidentBook incidents, Initials initials, SchoolTime school, IncidentLinks links, TimeProvider time, ILogger<NoticeSender> logger)
    : BackgroundService
{
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(15);
    private static readonly Duration Lease = Duration.FromMinutes(2);
    private static readonly Duration Shortest = Duration.FromSeconds(30);
    private static readonly Duration Longest = Duration.FromHours(1);

    // More doublings than reach the longest wait.
    private const long MostDoublings = 10;

    // Nothing of it has to be disposed of: somebody may wake a sender that is over.
    private readonly Channel<bool> wake = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    /// <summary>How long to wait after so many failures.</summary>
    public static Duration WaitAfter(long attempts) => Duration.Min(Longest, Shortest * (1L << (int)Math.Min(attempts, MostDoublings)));

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        outbox.Woken += OnWoken;
        await using var timer = time.CreateTimer(_ => OnWoken(this, EventArgs.Empty), state: null, Look, Look);
        try
        {
            while (true)
            {
                await SendDueAsync(stoppingToken);
                await wake.Reader.ReadAsync(stoppingToken);
            }
        }
        catch (OperationCanceledException)
        {
            // The hub is stopping: what waits is sent after the next start.
        }
        finally
        {
            outbox.Woken -= OnWoken;
        }
    }

    private void OnWoken(object? sender, EventArgs arguments) => wake.Writer.TryWrite(true);

    private async Task SendDueAsync(CancellationToken cancellation)
    {
        try
        {
            foreach (var notice in await outbox.DueAsync())
            {
                if (await outbox.ClaimAsync(notice, Lease)) await SendAsync(notice, cancellation);
            }
        }
        catch (DbException fault)
        {
            Log.StoreAway(logger, fault);
        }
    }

    private async Task SendAsync(Notice notice, CancellationToken cancellation)
    {
        try
        {
            var channel = channels.First(each => each.Name.Equals(notice.Channel, StringComparison.Ordinal));
            var incident = await incidents.ForNoticeAsync(notice.Incident);
            var text = NoticeText.Of(incident, await initials.OfAsync(incident), links.Of(incident.Number), await school.ZoneAsync());
            await channel.SendAsync(notice, incident, text, cancellation);
            await outbox.DoneAsync(notice);
        }
        catch (NoticeException fault)
        {
            Log.NotSent(logger, notice.Id, fault.Message);
            await outbox.FailedAsync(notice, WaitAfter(notice.Attempts), fault.Message);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "Notice {Notice} was not taken: {Reason}")]
        public static partial void NotSent(ILogger logger, string notice, string reason);

        [LoggerMessage(LogLevel.Error, "The store does not answer: notices wait.")]
        public static partial void StoreAway(ILogger logger, Exception fault);
    }
}
