using System.Data.Common;
using SchoolGuard.Hub.Notices;

namespace SchoolGuard.Hub.Retention;

/// <summary>What has to be looked at every day, looked at every quarter of an hour: a hub that was down at midnight does it when it is back.</summary>
internal sealed partial class DailyUpkeep(SilentDevices silent, RetentionKeeper retention, NoticeOutbox outbox, TimeProvider time, ILogger<DailyUpkeep> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan RetentionInterval = TimeSpan.FromHours(24);

    /// <summary>Devices that silence would be held against have this long to come back after the hub did.</summary>
    private static readonly TimeSpan FirstLook = TimeSpan.FromMinutes(15);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        TimeSpan? erased = null;
        var started = time.GetTimestamp();
        var wait = FirstLook;
        while (!stoppingToken.IsCancellationRequested)
        {
            await Task.Delay(wait, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            if (stoppingToken.IsCancellationRequested) return;
            wait = Interval;
            var now = time.GetElapsedTime(started);
            if (await TryAsync(now - erased is not { } since || since >= RetentionInterval)) erased = now;
        }
    }

    private async Task<bool> TryAsync(bool erases)
    {
        try
        {
            await silent.NoteAsync();
            await silent.FindAsync();
            if (erases) await retention.RunAsync();
            outbox.Wake();
            return erases;
        }
        catch (DbException fault)
        {
            Log.NotLooked(logger, fault);
            return false;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "The daily look failed; it is made again.")]
        public static partial void NotLooked(ILogger logger, Exception fault);
    }
}
