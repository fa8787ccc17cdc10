using SchoolGuard.Policy.Words;

namespace SchoolGuard.Policy;

public static partial class Vocabulary
{
    /// <summary>Social networks: Facebook, LinkedIn.</summary>
    public static Sites SocialNetworks => default;

    /// <summary>Media sharing: YouTube, TikTok, Instagram.</summary>
    public static Sites MediaSharing => default;

    /// <summary>Microblogs: X, Bluesky, Mastodon.</summary>
    public static Sites Microblogs => default;

    /// <summary>Discussion forums and opinion sites: Reddit, Mumsnet.</summary>
    public static Sites Forums => default;

    /// <summary>Blogs: Blogger, Tumblr.</summary>
    public static Sites Blogs => default;

    /// <summary>Messaging: WhatsApp, Discord.</summary>
    public static Sites Messaging => default;

    /// <summary>Games with a social side: Minecraft, Roblox.</summary>
    public static Sites SocialGames => default;

    /// <summary>Social networks, media sharing, microblogs, forums and blogs; not messaging, not games.</summary>
    public static Sites SocialMedia => default;

    /// <summary>Every site there is.</summary>
    public static Sites AllSites => default;

    /// <summary>One service of the catalogue with all its hosts.</summary>
    /// <param name="id">Its id: <c>youtube</c>.</param>
    public static Sites Service(string id) => default;

    /// <summary>Hosts by name, each with everything below it.</summary>
    /// <param name="names">Host names: <c>example.org</c>.</param>
    public static Sites Hosts(params string[] names) => default;
}
