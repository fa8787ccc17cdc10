using Grpc.Core;
using NodaTime;
using SchoolGuard.Cli.Demo.Browser;
using SchoolGuard.Cli.Demo.Day;
using SchoolGuard.Cli.Demo.School;
using SchoolGuard.Cli.Demo.Show;
using SchoolGuard.Cli.Usage;
using SchoolGuard.Protocol.V1;
using SchoolGuard.Policy.Model.Table;
using Spectre.Console;

namespace SchoolGuard.Cli.Demo;

/// <summary>Runs the demonstration from start to end, and leaves nothing running.</summary>
internal sealed class DemoShow(Terminal terminal, DemoOptions options) : IAsyncDisposable
{
    private readonly Dictionary<DemoPerson, DemoDevice> devices = [];
    private readonly IAnsiConsole console = terminal.Console;

    private DemoHub? hub;
    private DemoBrowser? browser;

    public async Task<int> RunAsync(CancellationToken cancellation)
    {
        if (await OpenBrowserFaultAsync(cancellation) is { } fault) return terminal.Refuse(fault);
        if (DemoPolicies.Compile(terminal, console) is not { } policy) return ExitCodes.Errors;
        using var school = new DemoSchool(policy);
        try
        {
            await PlayAsync(school, policy, cancellation);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            console.WriteLine("Ended.");
        }
        finally
        {
            await DisposeAsync();
        }

        return ExitCodes.Clean;
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null) await browser.DisposeAsync();
        await Task.WhenAll(devices.Values.Select(device => device.DisposeAsync().AsTask()));
        devices.Clear();
        if (hub is not null) await hub.DisposeAsync();
    }

    private async Task<string?> OpenBrowserFaultAsync(CancellationToken cancellation)
    {
        if (options.Browser is null) return null;
        if (!console.Profile.Capabilities.Interactive) return "--browser: run it in a terminal, so that the day goes on as you look";
        (browser, var fault) = DemoBrowser.Find();
        if (browser is null) return fault;
        return await console.Status().StartAsync("Building the native messaging host", _ => browser.PrepareAsync(cancellation));
    }

    private async Task PlayAsync(DemoSchool school, PolicyTable policy, CancellationToken cancellation)
    {
        var day = new DemoDay(devices, DateTimeZoneProviders.Tzdb[policy.Header.TimeZone]);
        var time = day.Clock(options.MinutesPerSecond * 60);
        var table = new DemoTable();
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var watchers = new List<Task>();
        await console.Status().StartAsync("Starting the school's hub", async status =>
        {
            hub = new DemoHub(school, time);
            await hub.StartAsync(cancellation);
            foreach (var person in DemoPerson.All)
            {
                status.Status = $"Starting the device agent of: {person.Title}";
                var device = devices[person] = new DemoDevice(person, time);
                await device.StartAsync(hub, cancellation);
                await device.SeesAsync(snapshot => string.Equals(snapshot.School, school.Name, StringComparison.Ordinal) && snapshot.Face is not Face.Visitor, cancellation);
                var seen = new TaskCompletionSource();
                watchers.Add(WatchAsync(device, table, seen, ending.Token));
                await seen.Task.WaitAsync(cancellation);
            }
        });

        ShowConsole();
        if (browser is not null && options.Browser is { } looking) await browser.OpenAsync(devices[looking], looking.Site, cancellation);
        await new DemoStage(console, table, school.Name, day, time, devices.Values).PlayAsync(cancellation);
        await ShowDraftAsync(devices[DemoPerson.Teacher], cancellation);
        if (browser is not null)
        {
            console.WriteLine("Close the browser, or press Ctrl+C, to end.");
            await browser.ClosedAsync(cancellation);
        }
        else if (console.Profile.Capabilities.Interactive)
        {
            console.MarkupLineInterpolated($"The console goes on at [link]{hub?.Console}[/]. Press Ctrl+C to end.");
            await Task.Delay(Timeout.InfiniteTimeSpan, TimeProvider.System, cancellation);
        }

        await ending.CancelAsync();
        await Task.WhenAll(watchers);
    }

    private void ShowConsole()
    {
        if (hub is null) return;
        console.MarkupLineInterpolated($"The hub's console is at [link]{hub.Console}[/]. Each sign-in asks for a password of your own.");
        var table = new Table().RoundedBorder().AddColumns("Sign in as", "User name", "First password");
        foreach (var person in hub.SignIns) table.AddRow(person.Role, person.Username, person.Password);
        console.Write(table);
    }

    private static async Task WatchAsync(DemoDevice device, DemoTable table, TaskCompletionSource seen, CancellationToken cancellation)
    {
        try
        {
            await foreach (var snapshot in device.WatchAsync(cancellation))
            {
                table.Now(device.Person, snapshot);
                seen.TrySetResult();
            }
        }
        catch (Exception) when (cancellation.IsCancellationRequested)
        {
            // The show is over; the stream was cut on purpose.
            seen.TrySetCanceled(cancellation);
        }
        catch (RpcException fault)
        {
            seen.TrySetException(fault);
            throw;
        }
    }

    /// <summary>What the browser would underline and hold as the teacher writes.</summary>
    private async Task ShowDraftAsync(DemoDevice teacher, CancellationToken cancellation)
    {
        const string text = "Great day at Wynstones with my class!";
        var reply = await teacher.AnalyseAsync(text, DemoPerson.Teacher.Site, cancellation);
        console.WriteLine();
        console.MarkupLineInterpolated($"The teacher writes on {DemoPerson.Teacher.Site}: [bold]{text}[/]");
        foreach (var found in reply.Diagnostics)
        {
            var words = text.Substring((int)found.Start, (int)found.Length);
            console.MarkupLineInterpolated($"  [yellow]{found.Id}[/] \"{words}\": {found.Message} (clause {string.Join(", ", found.Clauses)})");
        }
    }
}
