namespace SchoolGuard.Agent.Hosting;

/// <summary>The lifetime of an agent inside another program: that program alone listens to Ctrl+C and to the system's signals.</summary>
internal sealed class GuestLifetime : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
