using SchoolGuard.Hub.Audit;
using SchoolGuard.Hub.Extension;
using SchoolGuard.Hub.Operators;
using SchoolGuard.Hub.Stores;

namespace SchoolGuard.Hub.Hosting;

/// <summary>The store is sound and in shape before the first caller is let in; the operator's file is there as soon as the hub listens.</summary>
internal sealed partial class Startup(Database database, Migrator migrator, HubAudit audit, AuditKinds auditKinds, OperatorDesk operators, ExtensionPackage extension, ILogger<Startup> logger) : IHostedLifecycleService
{
    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        await database.CheckAsync();
        await migrator.RunAsync();
        await auditKinds.CompleteAsync();
        await audit.RecordAsync("started", ("process", $"{Environment.ProcessId}"));
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task StartedAsync(CancellationToken cancellationToken)
    {
        await operators.PrepareAsync();
        Log.Listening(logger, operators.Address);
        Log.Extension(logger, extension.Version, extension.Id);
    }

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "The hub is at {Address}.")]
        public static partial void Listening(ILogger logger, string address);

        [LoggerMessage(LogLevel.Information, "It serves the browser extension {Version} as {Id}.")]
        public static partial void Extension(ILogger logger, string version, string id);
    }
}
