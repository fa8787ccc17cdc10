using SchoolGuard.Policy.Model;

namespace SchoolGuard.Benchmarks.Cedar;

/// <summary>What rules and requests in Cedar call things.</summary>
internal static class CedarNames
{
    public const string Unknown = "(unknown)";
    public const string OnSite = "(on site)";
    public const string OffSite = "(off site)";

    public static readonly IReadOnlyList<SiteCategories> Categories =
    [
        SiteCategories.SocialNetworks, SiteCategories.MediaSharing, SiteCategories.Microblogs, SiteCategories.Forums, SiteCategories.Blogs, SiteCategories.Messaging, SiteCategories.SocialGames,
    ];

    public static string Of(SiteCategories category) => category.ToString();
}
