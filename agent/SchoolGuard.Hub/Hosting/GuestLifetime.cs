namespace SchoolGuard.Hub.Hosting;

/// <summary>The lifetime of a hub inside another program: that program alone listens to Ctrl+C and to the system's signals.</summary>
internal sealed class GuestLifetime : IHostLifetime
{
    public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
