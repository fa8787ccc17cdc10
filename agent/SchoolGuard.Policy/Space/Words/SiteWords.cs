using SchoolGuard.Policy.Decisions;
using SchoolGuard.Policy.Model;
using SchoolGuard.Policy.Space.Axes;

namespace SchoolGuard.Policy.Space.Words;

/// <summary>Sets of sites in the policy language's words.</summary>
internal sealed class SiteWords
{
    private static readonly SiteCategories[] Social = [.. SiteMembers.Categories.Where(category => (category & SiteCategories.SocialMedia) != SiteCategories.None)];

    private readonly PolicySpace space;
    private readonly HashSet<SiteMember> inside;
    private readonly ILookup<SiteCategories, SiteMember> byCategory;

    private SiteWords(PolicySpace space, IEnumerable<SiteMember> inside)
    {
        this.space = space;
        this.inside = [.. inside];
        byCategory = Members(space).ToLookup(member => member.Site.Category);
    }

    /// <summary>Categories, services and hosts; what is missing from a category, a service or below a host is named with it.</summary>
    public static IReadOnlyList<string> Of(PolicySpace space, ulong[] classes) => new SiteWords(space, Bits.Members(classes).SelectMany(index => space.Sites[index])).All();

    private static IEnumerable<SiteMember> Members(PolicySpace space) => Enumerable.Range(0, space.Sites.Count).SelectMany(index => space.Sites[index]);

    private IReadOnlyList<string> All()
    {
        if (Members(space).All(inside.Contains)) return ["AllSites"];
        var isSocialMedia = Social.All(IsWhole);
        return
        [
            .. isSocialMedia ? [nameof(SiteCategories.SocialMedia)] : Social.SelectMany(Category),
            .. SiteMembers.Categories.Except(Social).SelectMany(Category),
            .. Pieces(SiteCategories.None),
        ];
    }

    private bool IsWhole(SiteCategories category) => byCategory[category].All(inside.Contains);

    private IEnumerable<string> Category(SiteCategories category)
    {
        if (IsWhole(category)) return [category.ToString()];
        var isRestInside = byCategory[category].Any(member => member.Kind is SiteKind.OtherOfCategory && inside.Contains(member));
        return isRestInside ? [$"{category} except {Lists.Join([.. Rest().Pieces(category)])}"] : Pieces(category);
    }

    private SiteWords Rest() => new(space, Members(space).Where(member => !inside.Contains(member)));

    /// <summary>Whole services by id, parts of services and other hosts by name.</summary>
    private IEnumerable<string> Pieces(SiteCategories category) => byCategory[category]
        .GroupBy(member => member.Site.Service, StringComparer.Ordinal)
        .SelectMany(service => service.Key is { } id ? Service(id, [.. service]) : service.Where(inside.Contains).Select(Host))
        .Distinct(StringComparer.Ordinal);

    private IEnumerable<string> Service(string id, List<SiteMember> members)
    {
        if (members.TrueForAll(inside.Contains)) return [id];
        // The host that no policy names stands for all the others of its service.
        return members.Exists(member => inside.Contains(member) && !IsNamed(member.Site.Host))
            ? [$"{id} except {Lists.Join([.. members.Where(member => !inside.Contains(member)).Select(Rest().Host).Distinct(StringComparer.Ordinal)])}"]
            : members.Where(inside.Contains).Select(Host);
    }

    private bool IsNamed(string host) => space.Names.Hosts.Any(parent => HostTree.IsAtOrBelow(host, parent));

    /// <summary>A host stands for all below it; what is told apart below it and is outside is said.</summary>
    private string Host(SiteMember member)
    {
        if (member.Kind is SiteKind.Unlisted) return "every other site";
        var host = member.Site.Host;
        var below = Members(space).Where(other => !inside.Contains(other) && HostTree.IsAtOrBelow(other.Site.Host, host)).Select(other => other.Site.Host).Distinct(StringComparer.Ordinal).ToList();
        return below.Count == 0 ? host : $"{host} except {Lists.Join(below)}";
    }
}
