using System.Diagnostics;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using SchoolGuard.Benchmarks.Figures;
using SchoolGuard.Benchmarks.Hub;
using SchoolGuard.Hub.Accounts;
using SchoolGuard.Hub.Stores;

namespace SchoolGuard.Benchmarks.Pages;

/// <summary>The console and the intake of audits over a store of some size.</summary>
/// <param name="Records">How many records the hub's own audit has, and those of its devices together.</param>
/// <param name="Pages">What each page takes.</param>
/// <param name="Intake">Records a second that the hub takes in from devices besides.</param>
internal sealed record PagesRun(int Records, IReadOnlyList<PageTime> Pages, double Intake)
{
    private const int Pupils = 1847;
    private const int PieceSize = 100;
    private const int MostTakenIn = 200_000;

    /// <param name="program">The hub's.</param>
    /// <param name="records">How many.</param>
    /// <param name="connected">How many devices are connected; others are silent.</param>
    /// <param name="requests">For each page, after the first.</param>
    public static async Task<PagesRun> MeasureAsync(string program, int records, int connected, int requests)
    {
        IReadOnlyList<PageAddress> pages = [];
        using var folder = await HubFolder.MakeAsync(connected + FilledStore.DevicesWithAudit, school: new LargeSchool(Pupils), fill: async (made, hub) =>
        {
            await FilledStore.FillAsync(made, hub, records);
            var device = await hub.GetRequiredService<Database>().ReadAsync(session => session.FirstAsync<string>($"select id from devices where name = 'D-{connected:00000}'"));
            pages = PageAddress.All(hub.GetRequiredService<EndpointDataSource>(), device!);
        });
        FilledStore.AddRecords(folder, records);
        using var hub = new HubUnderLoad(folder, program);
        using var swarm = new Swarm(hub, folder, connected);
        await swarm.ConnectedAsync();
        using var teacher = new TeacherAtDevice(hub, folder);
        await teacher.AuthoriseAsync(LargeSchool.Class);
        var times = await TimeAsync(hub, folder, pages, requests);
        return new PagesRun(records, times, await IntakeAsync(swarm, connected, Math.Max(1, Math.Min(MostTakenIn, records) / (connected * PieceSize))));
    }

    /// <summary>The page that takes longest.</summary>
    public PageTime Slowest => Pages.MaxBy(page => page.Slow)!;

    /// <summary>What half of the pages take at most.</summary>
    public double Median => Numbers.Percentile([.. Pages.Select(page => page.Median).Order()], 0.5);

    private static async Task<IReadOnlyList<PageTime>> TimeAsync(HubUnderLoad hub, HubFolder folder, IReadOnlyList<PageAddress> pages, int requests)
    {
        var readers = new Dictionary<string, ConsoleReader>(StringComparer.Ordinal);
        try
        {
            foreach (var role in AccountRoles.All) readers[role.Word()] = await ConsoleReader.SignInAsync(hub.Console, folder.Devices.Authority, FilledStore.Account(role));
            var nobody = new PageAddress("", Role: null);
            readers[nobody.RoleName] = await ConsoleReader.SignInAsync(hub.Console, folder.Devices.Authority, username: null);
            var first = new List<double>();
            foreach (var page in pages) first.Add(await readers[page.RoleName].TimeAsync(page.Path));
            var times = new List<PageTime>();
            foreach (var (index, page) in pages.Index())
            {
                var later = new List<double>();
                while (later.Count < requests) later.Add(await readers[page.RoleName].TimeAsync(page.Path));
                times.Add(new PageTime(page, first[index], [.. later.Order()]));
            }

            return times;
        }
        finally
        {
            foreach (var reader in readers.Values) reader.Dispose();
        }
    }

    private static async Task<double> IntakeAsync(Swarm swarm, int devices, int pieces)
    {
        await swarm.HandInAsync(1, PieceSize);
        var start = Stopwatch.GetTimestamp();
        var end = await swarm.HandInAsync(pieces, PieceSize);
        return devices * (double)pieces * PieceSize / Stopwatch.GetElapsedTime(start, end).TotalSeconds;
    }
}
