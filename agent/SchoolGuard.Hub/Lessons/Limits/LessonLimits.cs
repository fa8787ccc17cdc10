using System.Globalization;
using NodaTime;
using SchoolGuard.Catalogue;
using SchoolGuard.Policy.Decisions;
using SchoolGuard.Policy.Decisions.Time;
using SchoolGuard.School;

namespace SchoolGuard.Hub.Lessons.Limits;

/// <summary>What the policy lets a lesson of a group open, and until when: asked of the same decision that the devices make.</summary>
internal sealed class LessonLimits(LessonPolicy policy, SchoolCalendar calendar, ServiceCatalogue catalogue, IEnumerable<RosterPerson> pupils)
{
    private readonly Changes changes = new(policy.Compiled, policy.Zone, calendar);

    /// <summary>One pupil of each kind that the policy tells apart: of a thousand in a hall there are few.</summary>
    public IReadOnlyList<Person> Kinds { get; } = [.. pupils.Select(pupil => pupil.Person).OfType<Person>().DistinctBy(policy.Compiled.KeyOf)];

    /// <summary>Why there cannot be such a lesson, or null if there can.</summary>
    public string? RefusalOf(IEnumerable<string> sites, Instant start, Instant end, Instant now)
    {
        var minutes = MinutesOf(start, end);
        if (minutes > policy.LongestMinutes) return $"the lesson would be {minutes} minutes long and the policy's longest is {policy.LongestMinutes}: choose an earlier end";
        if (Kinds.Count == 0) return "the group has no pupil of a known class today: see the school's roster";
        return sites.Select(site => RefusalOf(site, now, end, minutes)).FirstOrDefault(refusal => refusal is not null);
    }

    /// <summary>Which of the sites a short lesson would open now.</summary>
    public IEnumerable<string> OpenedAt(Instant now, IEnumerable<string> sites)
    {
        // Services that no rule names are treated alike when they are of one category.
        var alike = new Dictionary<string, bool>(StringComparer.Ordinal);
        return sites.Where(site =>
        {
            var key = KeyOf(site);
            if (!alike.TryGetValue(key, out var opened)) alike[key] = opened = Opens(site, now, minutes: 1, Outcome.Allowed);
            return opened;
        });
    }

    private string KeyOf(string site) =>
        catalogue.ById(site) is { } service && !policy.Compiled.Table.Services.Contains(site, StringComparer.Ordinal) && policy.Compiled.Table.Hosts.Count == 0 ? service.Category.ToString() : site;

    private string? RefusalOf(string site, Instant now, Instant end, int minutes)
    {
        var name = SiteNames.NameOf(site, catalogue);
        if (!Opens(site, now, minutes)) return $"{name} stays closed to this group also in a lesson now: {ReasonOf(site, now, minutes)}";
        // The last minute of the lesson, not the one that begins at its end.
        return Opens(site, end - Duration.Epsilon, minutes) ? null : $"the policy lets no lesson with {name} go on until then{LastOf(site, now, minutes)}: choose an earlier end";
    }

    /// <summary>Whether some pupil of the group could reach something of it somewhere. What the policy does not speak of is open as it is.</summary>
    private bool Opens(string site, Instant at, int minutes, Outcome least = Outcome.Ungoverned) =>
        policy.ExamplesOf(site).Any(example => Kinds.Any(person => policy.Places.Any(place => Decide(example, person, place, at, minutes) is { Allowed: true } decision && decision.Outcome >= least)));

    private string ReasonOf(string site, Instant at, int minutes)
    {
        var example = policy.ExamplesOf(site).First();
        var situation = SituationOf(example, Kinds[0], Location.OnSite, minutes) with { At = WallTimeAt(at) };
        if (policy.Compiled.Decide(situation).Outcome is not Outcome.Denied) return "no rule of the policy opens it then";
        var rule = policy.Compiled.Table.Rules[policy.Compiled.DecidingRules(situation)[0]];
        return $"{(rule.Clause.Length > 0 && char.IsDigit(rule.Clause[0]) ? "clause " : "")}{rule.Clause}{(rule.Rationale.Length > 0 ? $" ({rule.Rationale.TrimEnd('.')})" : "")}";
    }

    private string LastOf(string site, Instant now, int minutes)
    {
        var ends = policy.ExamplesOf(site)
            .SelectMany(example => Kinds.SelectMany(person => policy.Places.Select(place => (example, person, place))))
            .Where(each => Decide(each.example, each.person, each.place, now, minutes).Allowed)
            .Select(each => changes.Until(SituationOf(each.example, each.person, each.place, minutes), NodaZone.MinuteOf(now)));
        return ends.Max() is { } minute ? string.Create(CultureInfo.InvariantCulture, $", only until {policy.Zone.ToLocal(minute):HH':'mm}") : "";
    }

    private Decision Decide(Site site, Person person, Location place, Instant at, int minutes) => policy.Compiled.Decide(SituationOf(site, person, place, minutes) with { At = WallTimeAt(at) });

    private Situation SituationOf(Site site, Person person, Location place, int minutes)
    {
        var key = policy.Compiled.KeyOf(site);
        var lesson = policy.Compiled.KeyOf(GrantedSites.Everything, site, key, minutes);
        return new Situation(policy.Compiled.KeyOf(person), key, policy.Compiled.KeyOf(place), lesson, policy.Compiled.KeyOfPermissions(), At: default);
    }

    private WallTime WallTimeAt(Instant at) => changes.WallTimeAt(NodaZone.MinuteOf(at));

    /// <summary>As devices count: a ceiling that is exceeded by a second does not serve.</summary>
    private static int MinutesOf(Instant start, Instant end) => (int)Math.Min(int.MaxValue, Math.Ceiling((end - start).TotalMinutes));
}
