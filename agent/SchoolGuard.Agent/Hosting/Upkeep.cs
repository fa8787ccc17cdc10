using SchoolGuard.Agent.Audit;
using SchoolGuard.Agent.Clock;
using SchoolGuard.Agent.Endpoints;
using SchoolGuard.Agent.Grants;
using SchoolGuard.Agent.Lessons;
using SchoolGuard.Agent.Permissions;
using SchoolGuard.Agent.Places;
using SchoolGuard.Agent.Policies;
using SchoolGuard.Agent.Rosters;
using SchoolGuard.Agent.Schools;
using SchoolGuard.Agent.Sessions;
using SchoolGuard.Agent.State;

namespace SchoolGuard.Agent.Hosting;

/// <summary>
/// Keeps the agent up to date: everything is loaded before the first caller is let in, then again whenever the system tells of a change, and once a
/// minute in case it did not.
/// </summary>
internal sealed partial class Upkeep(
    StateFolder state,
    PolicyState policies,
    PeopleState people,
    PeoplePresent present,
    SchoolState schools,
    LessonBook lessons,
    PermissionBook permissions,
    PlaceState places,
    DeviceAddress address,
    IDeviceNetwork network,
    IDeviceEndpoint endpoint,
    FolderWatches watches,
    AgentClock clock,
    AuditRecorder audit,
    ChangeSignal signal,
    TimeProvider time,
    ILogger<Upkeep> logger) : IHostedLifecycleService, IDisposable
{
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(1);

    private readonly Lock gate = new();
    private string? hubKey;
    private ITimer? timer;
    private bool stopped;
    private bool setBack;

    public Task StartingAsync(CancellationToken cancellationToken)
    {
        audit.TryRecord("started", ("process", $"{Environment.ProcessId}"));
        ReportClock();
        endpoint.Prepare();
        people.Load();
        Refresh();
        network.Changed += NetworkChanged;
        timer = time.CreateTimer(_ => EveryMinute(), state: null, Interval, Interval);
        return Task.CompletedTask;
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken)
    {
        endpoint.Open();
        return Task.CompletedTask;
    }

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken)
    {
        Dispose();
        SaveClock();
        return Task.CompletedTask;
    }

    public void Dispose()
    {
        network.Changed -= NetworkChanged;
        timer?.Dispose();

        // A look that a timer began is over before what it looks with is disposed of; one that begins later does nothing.
        lock (gate) stopped = true;
    }

    /// <summary>Looks at everything that may have changed and wakes those who wait, if anything did.</summary>
    public void Refresh()
    {
        lock (gate)
        {
            if (stopped) return;

            // Not lazily: a change of one does not excuse a look at the others.
            var changed = policies.Reload() | schools.Reload();
            changed |= ReloadGrants() | places.Refresh();
            watches.Renew(Refresh);
            if (changed) signal.Raise();
        }
    }

    private void NetworkChanged(object? sender, EventArgs change) => Refresh();

    private bool ReloadGrants()
    {
        var now = FileStamp.Of(state.HubKey);
        if (string.Equals(now, hubKey, StringComparison.Ordinal)) return false;
        hubKey = now;
        lessons.Load();
        permissions.Load();
        return true;
    }

    private void EveryMinute()
    {
        SeePeople();
        Refresh();
        ReportClock();
        SaveClock();
        Prune(lessons);
        Prune(permissions);
    }

    private void SeePeople()
    {
        try
        {
            people.See([.. present.Accounts]);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            Log.NotKept(logger, state.People, fault);
        }
    }

    /// <summary>Once for each time that it is set back.</summary>
    private void ReportClock()
    {
        var now = clock.IsSetBack;
        if (now && !setBack) audit.TryRecord("clock-set-back", ("address", address.Value));
        setBack = now;
    }

    private void Prune<T>(GrantBook<T> book)
        where T : class, IHeldGrant
    {
        try
        {
            book.Prune();
        }
        catch (IOException fault)
        {
            Log.NotKept(logger, book.Folder, fault);
        }
    }

    private void SaveClock()
    {
        try
        {
            clock.Save();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            Log.NotKept(logger, state.Clock, fault);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "{File} cannot be written.")]
        public static partial void NotKept(ILogger logger, string file, Exception fault);
    }
}
