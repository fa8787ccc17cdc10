using System.Globalization;
using SchoolGuard.Benchmarks.Agent;
using SchoolGuard.Benchmarks.Analysis;
using SchoolGuard.Benchmarks.Cedar;
using SchoolGuard.Benchmarks.Check;
using SchoolGuard.Benchmarks.Decide;
using SchoolGuard.Benchmarks.Drafts;
using SchoolGuard.Benchmarks.Figures;
using SchoolGuard.Benchmarks.Host;
using SchoolGuard.Benchmarks.Hub;
using SchoolGuard.Benchmarks.Pages;
using SchoolGuard.Benchmarks.Socket;
using SchoolGuard.Benchmarks.Typing;

(string Name, Func<bool, IEnumerable<Figure>> Measure)[] all =
[
    ("decide", DecideFigures.Measure),
    ("check", CheckFigures.Measure),
    ("analysis", AnalysisFigures.Measure),
    ("cedar", CedarFigures.Measure),
    ("draft", DraftFigures.Measure),
    ("draft-typing", TypingFigures.Measure),
    ("socket", SocketFigures.Measure),
    ("host", HostFigures.Measure),
    ("agent", AgentFigures.Measure),
    ("hub-load", HubFigures.Measure),
    ("hub-audits", HubFigures.MeasureAudits),
    ("hub-pages", PageFigures.Measure),
];

if (args is ["hub-swarm", .. var devices]) return await SwarmProgram.RunAsync(devices);

if (args is ["analysis", "--plot", var picture])
{
    var growth = AnalysisFigures.Grow(brief: false);
    File.WriteAllText(picture, GrowthPlot.Of(growth));
    FigureTable.Write(Console.Out, AnalysisFigures.Of(growth));
    Console.WriteLine(MachineLoad.Now());
    return 0;
}

if (args is ["hub-load", "--agents", .. var fleets])
{
    var hub = HubFigures.Grow(Sizes(fleets), brief: false);
    if (args is [.., "--plot", var hubPicture]) File.WriteAllText(hubPicture, FleetPlot.Of(hub));
    FleetTable.Write(Console.Out, hub);
    Console.WriteLine(MachineLoad.Now());
    return 0;
}

if (args is ["hub-pages", "--records", .. var stores])
{
    var pages = PageFigures.Grow(Sizes(stores), brief: false);
    if (args is [.., "--plot", var pagesPicture]) File.WriteAllText(pagesPicture, PagesPlot.Of(pages));
    PageTable.Write(Console.Out, pages);
    Console.WriteLine(MachineLoad.Now());
    return 0;
}

var brief = args.Contains("--short", StringComparer.Ordinal);
var names = args.Where(argument => argument is not "--short").ToList();
if (names.FirstOrDefault(name => !all.Any(each => each.Name.Equals(name, StringComparison.Ordinal))) is { } unknown)
{
    Console.Error.WriteLine($"there is no benchmark `{unknown}`: name some of {string.Join(", ", all.Select(each => each.Name))}, or none for all");
    return 1;
}

var complete = true;
var figures = new List<Figure>();
foreach (var (name, measure) in all.Where(each => names.Count == 0 || names.Contains(each.Name, StringComparer.Ordinal)))
{
    try
    {
        figures.AddRange(measure(brief));
    }
    catch (InvalidOperationException fault)
    {
        // A peer or a program that this machine cannot start: the other figures are still worth having.
        Console.Error.WriteLine($"{name}: {fault.Message}");
        complete = false;
    }
}

FigureTable.Write(Console.Out, figures);
Console.WriteLine(MachineLoad.Now());
return complete ? 0 : 1;

static IReadOnlyList<int> Sizes(IEnumerable<string> arguments) => [.. arguments.TakeWhile(argument => argument is not "--plot").Select(number => int.Parse(number, CultureInfo.InvariantCulture))];
