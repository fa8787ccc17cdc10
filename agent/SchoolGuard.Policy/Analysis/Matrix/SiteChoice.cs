using SchoolGuard.Policy.Decisions;
using SchoolGuard.Policy.Model;
using SchoolGuard.Policy.Model.Table;
using SchoolGuard.Policy.Space;
using SchoolGuard.Policy.Space.Axes;

namespace SchoolGuard.Policy.Analysis.Matrix;

/// <summary>Sites as people name them: a category (<c>SocialMedia</c>), <c>AllSites</c>, a service of the catalogue (<c>youtube</c>) or a host (<c>example.org</c>).</summary>
public sealed record SiteChoice
{
    private readonly KnownSites known;
    private readonly Func<Site, bool>? set;
    private readonly Site host;

    private SiteChoice(KnownSites known, string text, Func<Site, bool>? set, Site host = default) => (this.known, Text, this.set, this.host) = (known, text, set, host);

    /// <summary>As it was named.</summary>
    public string Text { get; }

    /// <summary>Reads a name.</summary>
    /// <param name="text">The name; a host in its normal form.</param>
    /// <param name="known">The catalogue's services.</param>
    /// <returns>Null if it names no sites.</returns>
    public static SiteChoice? TryRead(string text, KnownSites known)
    {
        if (text is nameof(Vocabulary.AllSites)) return new SiteChoice(known, text, _ => true);
        if (CategoryOf(text) is var categories and not SiteCategories.None) return new SiteChoice(known, text, site => (site.Category & categories) != SiteCategories.None);
        if (known.Services.Any(service => service.Id.Equals(text, StringComparison.Ordinal)))
            return new SiteChoice(known, text, site => string.Equals(site.Service, text, StringComparison.Ordinal));
        return text.LastIndexOf('.') >= 0 ? new SiteChoice(known, text, set: null, known.SiteOf(text)) : null;
    }

    /// <summary>Every site that it names, as far as anybody has listed them: each service by its main host, or the one host.</summary>
    public IReadOnlyList<Site> Sites => set is null
        ? [host]
        : [.. known.Services.Select(service => new Site(service.Hosts[0], service.Id, service.Category)).Where(set)];

    /// <summary>Who may reach them when.</summary>
    /// <param name="policy">The policy.</param>
    /// <param name="overflow">Why there is no matrix.</param>
    /// <returns>Null if the policy is too large.</returns>
    public AccessMatrix? Matrix(PolicyTable policy, out SpaceOverflow? overflow) =>
        set is null ? AccessMatrix.TryCreate(known, policy, host, out overflow) : AccessMatrix.TryCreate(known, policy, set, out overflow);

    // The names alone: a number would be read as well.
    private static SiteCategories CategoryOf(string text) =>
        Enum.TryParse<SiteCategories>(text, out var category) && category.ToString().Equals(text, StringComparison.Ordinal) ? category : SiteCategories.None;
}
