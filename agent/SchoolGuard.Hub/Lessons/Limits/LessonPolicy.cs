using SchoolGuard.Catalogue;
using SchoolGuard.Policy.Decisions;
using SchoolGuard.Policy.Model;
using SchoolGuard.Policy.Model.Table;
using SchoolGuard.School;

namespace SchoolGuard.Hub.Lessons.Limits;

/// <summary>The policy that every device ought to have, as far as lessons are concerned. Immutable.</summary>
internal sealed class LessonPolicy
{
    private readonly ServiceCatalogue catalogue;

    private LessonPolicy(PolicyTable table, NodaZone zone, ServiceCatalogue catalogue)
    {
        (this.catalogue, Zone) = (catalogue, zone);
        Compiled = new CompiledPolicy(table);
        Places = [Location.OnSite, Location.OffSite, .. table.Places.Select(Location.Named)];
        LongestMinutes = Compiled.Ceilings.Max(ceiling => ceiling.AtMostMinutes);
    }

    public CompiledPolicy Compiled { get; }

    public NodaZone Zone { get; }

    /// <summary>Every place of which the policy may think differently.</summary>
    public IReadOnlyList<Location> Places { get; }

    /// <summary>Of the longest lesson that some ceiling lets be.</summary>
    public int LongestMinutes { get; }

    public string School => Compiled.Table.Header.School;

    /// <returns>The policy, or null: its zone is not known here.</returns>
    public static LessonPolicy? TryPrepare(PolicyTable table, ServiceCatalogue catalogue) => NodaZone.TryGet(table.Header.TimeZone) is { } zone ? new LessonPolicy(table, zone, catalogue) : null;

    /// <summary>Some site of each service or host that a lesson's name for sites stands for.</summary>
    public IEnumerable<Site> ExamplesOf(string name) => SiteNames.CategoryOf(name) is not SiteCategories.None and var categories
        ? catalogue.Services.Where(service => (categories & SiteNames.CategoryOf(service)) != SiteCategories.None).Select(SiteOf)
        : catalogue.ById(name) is { } service ? [SiteOf(service)] : [SiteOf(name.TrimStart('.'))];

    private static Site SiteOf(Service service) => new(service.Hosts[0], service.Id, SiteNames.CategoryOf(service));

    private Site SiteOf(string host) => catalogue.Find(host) is { } service ? new Site(host, service.Id, SiteNames.CategoryOf(service)) : new Site(host);
}
