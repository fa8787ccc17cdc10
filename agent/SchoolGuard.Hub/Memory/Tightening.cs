using SchoolGuard.Hub.Fleet;

namespace SchoolGuard.Hub.Memory;

/// <summary>
/// Gives memory back once many devices have come or gone. Letting a device in takes several times what keeping it does, and a process whose devices
/// are quiet afterwards would hold on to all that: nothing makes it collect.
/// </summary>
internal sealed class Tightening(ConnectedDevices devices, TimeProvider time) : BackgroundService
{
    /// <summary>Fewer than that are not worth a pause.</summary>
    private const int Many = 500;

    /// <summary>It is over when fewer than these come or go between two looks.</summary>
    private const int Few = 50;

    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(10);

    private int before;
    private int tight;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var looks = new PeriodicTimer(BetweenLooks, time);
        while (await looks.WaitForNextTickAsync(stoppingToken)) Look();
    }

    private void Look()
    {
        var now = devices.Count;
        if (IsOver(now - before, now - tight))
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
            // What was collected may hold memory of other libraries: first that is freed, then given back.
            GC.WaitForPendingFinalizers();
            NativeHeap.Trim();
            tight = now;
        }

        before = now;
    }

    /// <param name="lately">How many more devices there are than at the last look.</param>
    /// <param name="inAll">How many more than when memory was last given back.</param>
    internal static bool IsOver(int lately, int inAll) => Math.Abs(lately) < Few && Math.Abs(inAll) >= Many;
}
