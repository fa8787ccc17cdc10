using NodaTime;
using SchoolGuard.Cli.Demo.School;
using SchoolGuard.Protocol.V1;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace SchoolGuard.Cli.Demo.Show;

/// <summary>Who may reach what now, as each person's own agent says.</summary>
internal sealed class DemoTable
{
    private static readonly (string Id, string Name)[] Shown = [("tiktok", "TikTok"), ("facebook", "Facebook")];
    private readonly Dictionary<DemoPerson, AccessSnapshot> snapshots = [];
    private readonly Lock gate = new();
    private string happening = "";

    public void Happened(string title)
    {
        lock (gate) happening = title;
    }

    public void Now(DemoPerson person, AccessSnapshot snapshot)
    {
        lock (gate) snapshots[person] = snapshot;
    }

    public IRenderable Draw(string school, LocalTime time)
    {
        var table = new Table().RoundedBorder().Expand();
        table.AddColumns("Who", "Where");
        foreach (var (_, name) in Shown) table.AddColumn(new TableColumn(name).NoWrap());
        table.AddColumns("Because of", "Would be open");
        lock (gate)
        {
            foreach (var person in DemoPerson.All) table.AddRow(Row(person, snapshots.GetValueOrDefault(person)));
            return new Rows(new Markup($"[bold]{Markup.Escape($"{school}, Tuesday {time:HH:mm}")}[/]  {Markup.Escape(happening)}"), table);
        }
    }

    private static Markup[] Row(DemoPerson person, AccessSnapshot? snapshot)
    {
        var title = new Markup(Markup.Escape(person.Title));
        if (snapshot is null) return [title, .. Enumerable.Repeat(new Markup("..."), Shown.Length + 3)];
        var sites = Shown.Select(shown => snapshot.Sites.FirstOrDefault(site => string.Equals(site.Id, shown.Id, StringComparison.Ordinal))).ToList();
        return
        [
            title,
            new Markup(Markup.Escape(snapshot.Place)),
            .. sites.Select(site => new Markup(site is null || site.Allowed ? "[green]open[/]" : "[red]closed[/]")),
            new Markup(Markup.Escape(Because(sites[0]))),
            new Markup(Markup.Escape(sites[0] is { Allowed: false, Openings: [var nearest, ..] } ? nearest : "")),
        ];
    }

    private static string Because(SiteAccess? site) => site?.Rules.Select(rule => rule.Clause).Distinct(StringComparer.Ordinal).ToList() switch
    {
        null => "no rule speaks of it",
        [] => "no clause allows it now",
        var clauses => $"clause {string.Join(", ", clauses)}",
    };
}
