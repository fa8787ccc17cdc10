using System.Data.Common;
using NodaTime;
using SchoolGuard.Hub.Stores;
using SchoolGuard.Hub.Stores.Changes;

namespace SchoolGuard.Hub.Fleet.Replicas;

/// <summary>Tells the other hubs of the store that this one is there, and at a bounded pace that devices came to it or went. A hub that is alone says nothing.</summary>
internal sealed partial class HubBeat(Database database, ThisHub self, ConnectedDevices connected, IClock clock, TimeProvider time, ILogger<HubBeat> logger) : BackgroundService
{
    private static readonly Duration Forgotten = Duration.FromDays(1);

    /// <summary>How often: some times before a hub is taken for gone.</summary>
    public static TimeSpan Interval { get; } = TimeSpan.FromSeconds(15);

    /// <summary>Before the first device is let in.</summary>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        if (database.HasOtherHubs) await BeatAsync();
        await base.StartAsync(cancellationToken);
    }

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        if (database.HasOtherHubs) await TryAsync(session => session.ExecuteAsync("delete from hubs where id = @Id", new { self.Id }));
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!database.HasOtherHubs) return;
        using var timer = new PeriodicTimer(Interval, time);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken)) await BeatAsync();
        }
        catch (OperationCanceledException)
        {
            // The hub is stopping.
        }
    }

    private Task BeatAsync() => TryAsync(async session =>
    {
        var now = clock.GetCurrentInstant();
        await session.ExecuteAsync("delete from hubs where seen < @old", new { old = now - Forgotten });
        await session.ExecuteAsync("insert into hubs (id, seen) values (@Id, @now) on conflict (id) do update set seen = @now", new { self.Id, now });
        if (connected.TakeNews()) session.Raise(ChangeTopics.Devices, Change.Everything);
    });

    private async Task TryAsync(Func<Session, Task> work)
    {
        try
        {
            await database.WriteAsync(work);
        }
        catch (DbException fault)
        {
            Log.NotTold(logger, fault);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "The other hubs of the store could not be told that this one is there; they are in a quarter of a minute.")]
        public static partial void NotTold(ILogger logger, Exception fault);
    }
}
