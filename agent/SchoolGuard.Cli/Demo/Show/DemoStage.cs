using NodaTime;
using SchoolGuard.Cli.Demo.Day;
using SchoolGuard.Cli.Demo.School;
using SchoolGuard.Cli.Demo.Time;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace SchoolGuard.Cli.Demo.Show;

/// <summary>
/// Plays the day. On a terminal the clock runs and the table changes as the agents tell; elsewhere the clock goes from event to event, each agent is
/// asked, and the table is printed.
/// </summary>
internal sealed class DemoStage(IAnsiConsole console, DemoTable table, string school, DemoDay day, DemoTime time, IReadOnlyCollection<DemoDevice> devices)
{
    private static readonly TimeSpan Frame = TimeSpan.FromMilliseconds(100);

    private LocalTime Now => day.TimeAt(time.GetCurrentInstant());

    public Task PlayAsync(CancellationToken cancellation) =>
        console.Profile.Capabilities is { Interactive: true, Ansi: true } ? PlayLiveAsync(cancellation) : PrintAsync(cancellation);

    private Task PlayLiveAsync(CancellationToken cancellation) => console.Live(Draw()).StartAsync(async live =>
    {
        time.Start();
        LocalTime[] ends = [.. day.Events.Skip(1).Select(next => next.At), DemoDay.End];
        foreach (var (happening, end) in day.Events.Zip(ends))
        {
            table.Happened(happening.Title);
            await happening.HappenAsync(cancellation);
            while (Now < end)
            {
                live.UpdateTarget(Draw());
                await Task.Delay(Frame, TimeProvider.System, cancellation);
            }
        }
    });

    private async Task PrintAsync(CancellationToken cancellation)
    {
        foreach (var happening in day.Events)
        {
            time.MoveTo(day.InstantOf(happening.At));
            table.Happened(happening.Title);
            await happening.HappenAsync(cancellation);
            foreach (var device in devices) table.Now(device.Person, await device.WatchAsync(cancellation).FirstAsync(cancellation));
            console.Write(Draw());
            cancellation.ThrowIfCancellationRequested();
        }
    }

    private IRenderable Draw() => table.Draw(school, Now);
}
