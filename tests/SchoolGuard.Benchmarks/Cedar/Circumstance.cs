using SchoolGuard.Policy.Analyzers.Reading.Names;
using SchoolGuard.Policy.Decisions;
using SchoolGuard.Policy.Decisions.Time;
using SchoolGuard.Policy.Model.Sets;
using SchoolGuard.Policy.Model.Table;
using SchoolGuard.Policy.Space.Axes;

namespace SchoolGuard.Benchmarks.Cedar;

/// <summary>Who asks for which site, where, when and with what leave: the same for both.</summary>
/// <param name="Base">What the person is: an index of <see cref="Bases"/>.</param>
/// <param name="Groups">The person's groups.</param>
/// <param name="Service">The site, by its service.</param>
/// <param name="Place">A named place, or one of <see cref="CedarNames"/>.</param>
/// <param name="Granted">Whether a teacher's grant for the site is in force.</param>
/// <param name="Permissions">The roles that have given leave.</param>
/// <param name="Week">Which of the nine weeks of a <see cref="TimeSet"/>.</param>
/// <param name="Minute">Minutes from Monday 00:00.</param>
internal sealed record Circumstance(int Base, string[] Groups, KnownService Service, string Place, bool Granted, string[] Permissions, int Week, int Minute)
{
    private const int Seed = 11;
    private const int OneInLessons = 4;
    private const int PopularServices = 400;

    public Site Site => new(Service.Hosts[0], Service.Id, Service.Category);

    /// <summary>So many at random, of what a policy speaks of.</summary>
    public static Circumstance[] Random(PolicyTable policy, int count)
    {
        var random = new Random(Seed);
        KnownService[] services = [.. CatalogueSites.Embedded.Services.Take(PopularServices).Where(service => policy.Services.Count == 0 || policy.Services.Contains(service.Id, StringComparer.Ordinal))];
        string[] places = [.. policy.Places, CedarNames.OnSite, CedarNames.OffSite, CedarNames.Unknown];
        return
        [
            .. Enumerable.Range(0, count).Select(_ => new Circumstance(
                random.Next(Bases.Count),
                Some(policy.Groups),
                services[random.Next(services.Length)],
                places[random.Next(places.Length)],
                random.Next(OneInLessons) == 0,
                Some(policy.Roles),
                random.Next(TimeSet.Weeks),
                random.Next(TimeSet.MinutesPerWeek))),
        ];

        string[] Some(IReadOnlyList<string> names) => [.. names.Where(_ => random.Next(2) == 0)];
    }

    /// <summary>The situation, everything looked up in a policy.</summary>
    public Situation In(CompiledPolicy policy)
    {
        var site = policy.KeyOf(Site);
        return new Situation(
            policy.KeyOf(Asker()),
            site,
            policy.KeyOf(Whereabouts()),
            Granted ? policy.KeyOf(GrantedSites.Everything, Site, site) : default,
            policy.KeyOfPermissions(Permissions),
            WallTime.InWeek(Week, Minute));
    }

    /// <summary>Whether the grant is a lesson for this person, site and time.</summary>
    public bool IsLessonIn(CompiledPolicy policy)
    {
        var under = In(policy).Lesson.Ceilings;
        return (1 << Base & Bases.Pupils) != 0 && policy.Ceilings.Where((_, ceiling) => (under >> ceiling & 1) == 1)
            .Any(ceiling => ceiling.Within is not { } within || policy.Table.TimeSets[within].Contains(Week, Minute));
    }

    private Person Asker() => (1 << Base) switch
    {
        Bases.Staff => Person.Staff(Groups),
        Bases.Visitors => Person.Visitor(Groups),
        _ => Person.Pupil(Base + Bases.LowestClass, Groups),
    };

    private Location Whereabouts() => Place switch
    {
        CedarNames.Unknown => Location.Unknown,
        CedarNames.OnSite => Location.OnSite,
        CedarNames.OffSite => Location.OffSite,
        _ => Location.Named(Place),
    };
}
