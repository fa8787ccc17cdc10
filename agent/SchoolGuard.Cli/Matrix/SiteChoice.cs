using System.Diagnostics.CodeAnalysis;
using SchoolGuard.Catalogue;
using SchoolGuard.Cli.Situations;
using SchoolGuard.Policy.Analysis.Matrix;
using SchoolGuard.Policy.Analyzers.Reading.Names;
using SchoolGuard.Policy.Decisions;
using SchoolGuard.Policy.Model;
using SchoolGuard.Policy.Model.Table;
using SchoolGuard.Policy.Space;

namespace SchoolGuard.Cli.Matrix;

/// <summary>Sites as `--site` names them: a set of sites, or one host.</summary>
internal sealed record SiteChoice(Func<Site, bool>? Set, Site Host)
{
    public static bool TryRead(string text, [NotNullWhen(true)] out SiteChoice? choice, out string fault)
    {
        fault = "";
        choice = null;
        if (text is "AllSites")
            choice = Of(_ => true);
        else if (Enum.GetNames<SiteCategories>().Contains(text, StringComparer.Ordinal) && Enum.Parse<SiteCategories>(text) is var categories and not SiteCategories.None)
            choice = Of(site => (site.Category & categories) != SiteCategories.None);
        else if (ServiceCatalogue.Default.ById(text) is not null)
            choice = Of(site => string.Equals(site.Service, text, StringComparison.Ordinal));
        else if (text.Contains('.', StringComparison.Ordinal) && HostName.TryParse(text, out _, out _))
            choice = new SiteChoice(Set: null, SituationMembers.ToSite(text));
        else
            fault = $"`{text}` names no sites: write a category (SocialMedia), AllSites, a service of the catalogue (youtube) or a host (example.org)";
        return choice is not null;
    }

    public AccessMatrix? Matrix(PolicyTable policy, out SpaceOverflow? overflow) => Set is { } set
        ? AccessMatrix.TryCreate(CatalogueSites.Embedded, policy, set, out overflow)
        : AccessMatrix.TryCreate(CatalogueSites.Embedded, policy, Host, out overflow);

    private static SiteChoice Of(Func<Site, bool> set) => new(set, default);
}
