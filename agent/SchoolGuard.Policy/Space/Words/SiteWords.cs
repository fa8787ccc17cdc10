using SchoolGuard.Policy.Decisions;
using SchoolGuard.Policy.Model;
using SchoolGuard.Policy.Space.Axes;

namespace SchoolGuard.Policy.Space.Words;

/// <summary>Sets of sites in the policy language's words.</summary>
internal static class SiteWords
{
    private static readonly SiteCategories[] Social = [.. SiteMembers.Categories.Where(category => (category & SiteCategories.SocialMedia) != SiteCategories.None)];

    /// <summary>Categories, services and hosts; what is missing from a category is named with it.</summary>
    public static IReadOnlyList<string> Of(PolicySpace space, ulong[] classes)
    {
        var members = Enumerable.Range(0, space.Sites.Count)
            .SelectMany(index => space.Sites[index].Select(member => (Member: member, Inside: Bits.Has(classes, index))))
            .ToList();
        if (members.TrueForAll(each => each.Inside)) return ["AllSites"];

        var byCategory = members.ToLookup(each => each.Member.Site.Category);
        var whole = SiteMembers.Categories.Where(category => byCategory[category].All(each => each.Inside)).ToList();
        var words = new List<string>();
        if (Social.All(whole.Contains))
        {
            words.Add(nameof(SiteCategories.SocialMedia));
            whole.RemoveAll(Social.Contains);
            words.AddRange(SiteMembers.Categories.Except(Social).SelectMany(Category));
        }
        else
        {
            words.AddRange(SiteMembers.Categories.SelectMany(Category));
        }

        words.AddRange(Pieces([.. byCategory[SiteCategories.None]]));
        return words;

        IEnumerable<string> Category(SiteCategories category)
        {
            if (whole.Contains(category)) return [category.ToString()];
            var all = byCategory[category].ToList();
            if (!all.Exists(each => each.Inside)) return [];
            if (!all.Single(each => each.Member.Kind is SiteKind.OtherOfCategory).Inside) return Pieces(all);
            return [$"{category} except {Lists.Join([.. Pieces([.. all.Select(each => (each.Member, !each.Inside))])])}"];
        }
    }

    /// <summary>Whole services by id, parts of services and other hosts by name.</summary>
    private static List<string> Pieces(List<(SiteMember Member, bool Inside)> members)
    {
        var words = new List<string>();
        foreach (var service in members.GroupBy(each => each.Member.Site.Service, StringComparer.Ordinal).Where(service => service.Any(each => each.Inside)))
        {
            if (service.Key is not null && service.All(each => each.Inside)) words.Add(service.Key);
            else words.AddRange(service.Where(each => each.Inside && each.Member.Kind is not SiteKind.OtherOfCategory).Select(each => each.Member.Kind is SiteKind.Unlisted ? "every other site" : Host(each.Member.Site.Host, members)));
        }

        return words;
    }

    /// <summary>A host stands for all below it; what another rule names below it and is outside is said.</summary>
    private static string Host(string host, List<(SiteMember Member, bool Inside)> members)
    {
        var below = members.Where(each => !each.Inside && each.Member.Kind is SiteKind.Host && HostTree.IsAtOrBelow(each.Member.Site.Host, host)).Select(each => each.Member.Site.Host).ToList();
        return below.Count == 0 ? host : $"{host} except {Lists.Join(below)}";
    }
}
