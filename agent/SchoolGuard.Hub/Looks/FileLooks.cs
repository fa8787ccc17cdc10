using System.Data.Common;
using SchoolGuard.Hub.Console.Doors;
using SchoolGuard.Hub.Rosters.Importing;
using SchoolGuard.Hub.Settings;

namespace SchoolGuard.Hub.Looks;

/// <summary>Looks once a minute at the files that people put into the hub's folders.</summary>
internal sealed partial class FileLooks(SettingsDesk settings, RosterFolder roster, ConsoleCertificate certificate, TimeProvider time, ILogger<FileLooks> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(1);

    /// <summary>What lies there at the start counts before the first caller is let in.</summary>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await LookAllAsync();
        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval, time);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken)) await LookAllAsync();
        }
        catch (OperationCanceledException)
        {
            // The hub is stopping.
        }
    }

    private async Task LookAllAsync()
    {
        await LookAsync(settings.LookAsync);
        await LookAsync(roster.LookAsync);
        await LookAsync(certificate.LookAsync);
    }

    private async Task LookAsync(Func<Task> look)
    {
        try
        {
            await look();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or DbException)
        {
            Log.Failed(logger, fault);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "The hub's files cannot be looked at; they are again in a minute.")]
        public static partial void Failed(ILogger logger, Exception fault);
    }
}
