using System.Data.Common;
using System.Net.Sockets;

namespace SchoolGuard.Hub.Stores.Changes;

/// <summary>Hears what the other hubs of the store do, for as long as this one runs.</summary>
internal sealed partial class ChangeListener(Database database, TimeProvider time, ILogger<ChangeListener> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var retries = new RetrySchedule(time);
        while (database.HasOtherHubs)
        {
            try
            {
                await database.ListenAsync(retries.Reset, stoppingToken);
            }
            catch (Exception fault) when (fault is DbException or IOException or SocketException or TimeoutException)
            {
                Log.Deaf(logger, fault.Message);
                await retries.WaitAsync(stoppingToken);
            }
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "The hub does not hear the other hubs of its store ({Reason}); it tries again, and then looks at everything.")]
        public static partial void Deaf(ILogger logger, string reason);
    }
}
