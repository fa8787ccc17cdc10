using SchoolGuard.Policy.Model;

namespace SchoolGuard.Policy.Decisions;

/// <summary>A site about which a decision is made.</summary>
/// <param name="Host">Its host name: lower case, no trailing dot, IDNs as A-labels.</param>
/// <param name="Service">The service of the catalogue that the host belongs to, by id; null if none.</param>
/// <param name="Category">That service's category; <see cref="SiteCategories.None"/> if none.</param>
public readonly record struct Site(string Host, string? Service = null, SiteCategories Category = SiteCategories.None);
