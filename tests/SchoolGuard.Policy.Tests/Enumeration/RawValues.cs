using SchoolGuard.Policy.Decisions;
using SchoolGuard.Policy.Model;
using SchoolGuard.Policy.Model.Document;
using SchoolGuard.Policy.Model.Sets;
using SchoolGuard.Policy.Model.Table;
using SchoolGuard.Policy.Space.Axes;
using SchoolGuard.Policy.Tests.Oracle;
using SchoolGuard.Policy.Tests.Schools;

namespace SchoolGuard.Policy.Tests.Enumeration;

/// <summary>A minute of one of the nine weeks, and how many minutes it stands for: up to the next that is looked at.</summary>
internal readonly record struct RawMinute(int Week, int Minute, int Lasts);

/// <summary>Every value of every dimension that situations of some policies are made of, one by one.</summary>
internal sealed class RawValues(IReadOnlyList<PolicyDocument> policies)
{
    private const int DayMinutes = 24 * 60;

    /// <summary>A small catalogue: services with one host and with several, one below another.</summary>
    public static KnownSites Catalogue { get; } = new(
    [
        new KnownService("facebook", SiteCategories.SocialNetworks, ["facebook.com", "fb.example.org"]),
        new KnownService("youtube", SiteCategories.MediaSharing, ["youtube.com", "m.youtube.com", "youtu.be"]),
        new KnownService("x", SiteCategories.Microblogs, ["x.com"]),
        new KnownService("forum", SiteCategories.Forums, ["a.www.example.org"]),
    ]);

    public IEnumerable<Scenario> People =>
        from groups in Subsets([.. policies.SelectMany(Written.People).OfType<PeopleValue.OfGroup>().Select(named => named.Name).Distinct(StringComparer.OrdinalIgnoreCase)])
        from number in Enumerable.Range(Bases.LowestClass, 17)
        select number switch
        {
            14 => new Scenario { Role = Role.Staff, Groups = groups },
            15 => new Scenario { Role = Role.Visitor, Groups = groups },
            _ => new Scenario { Class = number, Groups = groups },
        };

    public IEnumerable<Site> Sites =>
    [
        .. Catalogue.Services.SelectMany(service => service.Hosts).Concat(Hosts).Append("unlisted.net").SelectMany(host => new[] { host, $"below.{host}" }).Select(Listed),
        .. Services.Where(id => !Catalogue.Services.Any(service => string.Equals(service.Id, id, StringComparison.Ordinal))).Select(id => new Site($"{id}.net", id)),
        .. Enumerable.Range(0, 7).Select(bit => new Site($"other{bit}.net", Service: null, (SiteCategories)(1 << bit))),
    ];

    public IEnumerable<Location> Places =>
        policies.SelectMany(Written.Places).OfType<PlaceValue.OfName>().Select(place => Location.Named(place.Name))
            .Concat([Location.OnSite, Location.OffSite, Location.Unknown, Location.Named("a room of no rule")]);

    public IEnumerable<string[]> Permissions => Subsets([.. policies.SelectMany(policy => policy.Rules).SelectMany(rule => rule.Permissions).Distinct(StringComparer.OrdinalIgnoreCase)]);

    /// <summary>The lengths of grants; null for no grant.</summary>
    public IEnumerable<int?> Lessons =>
        policies.SelectMany(OracleCase.CeilingsOf).SelectMany(ceiling => new[] { ceiling.AtMostMinutes, ceiling.AtMostMinutes + 1 }).Append(0).Select(minutes => (int?)minutes).Append(null);

    /// <summary>Each minute at which something written begins or ends, each midnight, and the minutes before these; in all nine weeks.</summary>
    public IEnumerable<RawMinute> Minutes
    {
        get
        {
            var cuts = policies.SelectMany(Written.Times).OfType<TimeValue.Between>().SelectMany(between => new[] { between.Start, between.End }).Append(0);
            var ofDay = new SortedSet<int>(cuts.SelectMany(minute => new[] { minute, (minute + DayMinutes - 1) % DayMinutes })).Append(DayMinutes).ToList();
            return from week in Enumerable.Range(0, TimeSet.Weeks)
                   from day in Enumerable.Range(0, 7)
                   from index in Enumerable.Range(0, ofDay.Count - 1)
                   select new RawMinute(week, (day * DayMinutes) + ofDay[index], ofDay[index + 1] - ofDay[index]);
        }
    }

    public static IEnumerable<RawMinute> EveryMinute =>
        from week in Enumerable.Range(0, TimeSet.Weeks)
        from minute in Enumerable.Range(0, TimeSet.MinutesPerWeek)
        select new RawMinute(week, minute, Lasts: 1);

    private IEnumerable<string> Services => policies.SelectMany(Written.Sites).OfType<SiteValue.OfService>().Select(service => service.Id);

    private IEnumerable<string> Hosts => policies.SelectMany(Written.Sites).OfType<SiteValue.OfHost>().Select(host => host.Name);

    /// <summary>A host with the service whose host is nearest above it.</summary>
    private static Site Listed(string host) => Catalogue.Services
        .SelectMany(service => service.Hosts, (service, listed) => (service, listed))
        .Where(each => Membership.IsHostOrBelow(host, each.listed))
        .OrderByDescending(each => each.listed.Length)
        .Select(each => new Site(host, each.service.Id, each.service.Category))
        .FirstOrDefault(new Site(host));

    private static IEnumerable<string[]> Subsets(string[] names) =>
        Enumerable.Range(0, 1 << names.Length).Select(bits => names.Where((_, index) => (bits >> index & 1) == 1).ToArray());
}
