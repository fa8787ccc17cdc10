using SchoolGuard.Policy.Decisions;
using SchoolGuard.Policy.Model;
using SchoolGuard.Policy.Model.Table;

namespace SchoolGuard.Policy.Wording;

/// <summary>Says sites in words: <c>www.tiktok.com (tiktok, media sharing)</c>, <c>all social media or example.org</c>.</summary>
internal static class SiteWording
{
    public static string Of(Site site)
    {
        var known = new[] { site.Service, site.Category is SiteCategories.None ? null : Of(site.Category) }.Where(word => word is not null).ToList();
        return known.Count == 0 ? site.Host : $"{site.Host} ({string.Join(", ", known)})";
    }

    public static string Of(SetProgram sites, PolicyTable table) => ProgramWording.Of(sites, step => step.Kind switch
    {
        SetStepKind.Categories => Of((SiteCategories)step.Value),
        SetStepKind.Service => table.Services[step.Value],
        SetStepKind.Host => table.Hosts[step.Value],
        _ => CategoryWords.In(nameof(Vocabulary.AllSites)),
    });

    /// <summary>The flags' own names are the vocabulary's.</summary>
    private static string Of(SiteCategories categories) => CategoryWords.In(categories.ToString());
}
