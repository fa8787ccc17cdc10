namespace SchoolGuard.Policy.Model;

/// <summary>Categories of services, in the vocabulary's order. A site is of one category or of none.</summary>
[Flags]
public enum SiteCategories
{
    /// <summary>No category: a host that the catalogue does not know.</summary>
    None = 0,

    /// <summary>Social networks.</summary>
    SocialNetworks = 1,

    /// <summary>Media sharing.</summary>
    MediaSharing = 2,

    /// <summary>Microblogs.</summary>
    Microblogs = 4,

    /// <summary>Discussion forums and opinion sites.</summary>
    Forums = 8,

    /// <summary>Blogs.</summary>
    Blogs = 16,

    /// <summary>Messaging.</summary>
    Messaging = 32,

    /// <summary>Games with a social side.</summary>
    SocialGames = 64,

    /// <summary>The first five: what the policies call social media.</summary>
    SocialMedia = SocialNetworks | MediaSharing | Microblogs | Forums | Blogs,
}
