using SchoolGuard.Policy.Decisions;
using SchoolGuard.Policy.Decisions.Time;
using SchoolGuard.Policy.Model;
using SchoolGuard.Policy.Model.Sets;
using SchoolGuard.Policy.Model.Table;

namespace SchoolGuard.Bundles.Equality;

/// <summary>One of every kind of person, site, place, permission and time that either of two policies can tell apart.</summary>
internal sealed class Atoms(PolicyTable left, PolicyTable right)
{
    private const double MostSituations = 20_000_000;

    /// <summary>Whether all of them can be tried in a few seconds.</summary>
    public bool AreFew =>
        Math.Pow(2, Joined(table => table.Groups).Length + Roles.Length + 1)
        * Bases.Count
        * Sites().Count()
        * Places().Count()
        * Times().Count() <= MostSituations;

    public IEnumerable<Person> People() =>
        from groups in Subsets(Joined(table => table.Groups))
        from index in Enumerable.Range(0, Bases.Count)
        select (1 << index) switch
        {
            Bases.Staff => Person.Staff(groups),
            Bases.Visitors => Person.Visitor(groups),
            _ => Person.Pupil(index + Bases.LowestClass, groups),
        };

    public IEnumerable<Site> Sites()
    {
        SiteCategories[] categories = [SiteCategories.None, .. Enum.GetValues<SiteCategories>().Where(category => int.IsPow2((int)category))];
        string?[] services = [null, .. Joined(table => table.Services)];
        // A label that no policy names stands for every host that none of them tells apart.
        string[] hosts = ["unnamed.invalid", .. Joined(table => table.Hosts)];
        return from host in hosts from service in services from category in categories select new Site(host, service, category);
    }

    public IEnumerable<Location> Places() =>
        [Location.Unknown, Location.OnSite, Location.OffSite, .. Joined(table => table.Places).Select(Location.Named)];

    public IEnumerable<string[]> Permissions() => Subsets(Roles);

    // Those of posting rules alone are nothing to access.
    private string[] Roles => Joined(table => [.. table.Rules.SelectMany(rule => rule.Permissions).Distinct().Select(role => table.Roles[role])]);

    public IEnumerable<WallTime> Times()
    {
        var cuts = new SortedSet<int>(Enumerable.Range(0, 7).Select(day => day * 24 * 60));
        foreach (var week in left.TimeSets.Concat(right.TimeSets).SelectMany(set => set.Changes)) cuts.UnionWith(week);
        return from week in Enumerable.Range(0, TimeSet.Weeks) from minute in cuts select WallTime.InWeek(week, minute);
    }

    private string[] Joined(Func<PolicyTable, IReadOnlyList<string>> names) => [.. names(left).Union(names(right), StringComparer.OrdinalIgnoreCase)];

    private static IEnumerable<string[]> Subsets(string[] names) =>
        Enumerable.Range(0, 1 << names.Length).Select(bits => names.Where((_, index) => (bits >> index & 1) == 1).ToArray());
}
