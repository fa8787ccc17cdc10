namespace SchoolGuard.Hub.Stores.Changes;

/// <summary>Runs the handlers, each in a line of its own: one that waits for the store holds no other up.</summary>
internal sealed partial class ChangeHandlers(ChangeFeed feed, IEnumerable<IChangeHandler> handlers, TimeProvider time, ILogger<ChangeHandlers> logger) : BackgroundService
{
    private readonly List<(IChangeHandler Handler, PendingKeys Pending)> lines = [.. handlers.Select(handler => (handler, new PendingKeys()))];
    private readonly List<IDisposable> subscriptions = [];

    /// <summary>On return nothing is missed any more.</summary>
    public override Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var (handler, pending) in lines) subscriptions.Add(feed.Subscribe(handler.Topic, pending.Add));
        return base.StartAsync(cancellationToken);
    }

    public override void Dispose()
    {
        foreach (var subscription in subscriptions) subscription.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await Task.WhenAll(lines.Select(line => RunAsync(line.Handler, line.Pending, stoppingToken)));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Also where the hub could not start, which the host would take for a fault of ours.
        }
    }

    private async Task RunAsync(IChangeHandler handler, PendingKeys pending, CancellationToken stopping)
    {
        var retries = new RetrySchedule(time);
        while (!stopping.IsCancellationRequested)
        {
            foreach (var key in await pending.TakeAsync(stopping))
            {
                try
                {
                    await handler.TakeAsync(key);
                    retries.Reset();
                }
                catch (Exception fault)
                {
                    // Whatever it was, the change is still to be seen to.
                    Log.Failed(logger, handler.Topic, fault);
                    pending.Add(key);
                    await retries.WaitAsync(stopping);
                }
            }
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "A change of {Topic} could not be seen to; it is tried again.")]
        public static partial void Failed(ILogger logger, string topic, Exception fault);
    }
}
