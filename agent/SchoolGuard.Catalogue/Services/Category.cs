namespace SchoolGuard.Catalogue;

/// <summary>What a service is for, as the policy language names it. The first five together are its <c>SocialMedia</c>.</summary>
public enum Category
{
    SocialNetworks,
    MediaSharing,
    Microblogs,
    Forums,
    Blogs,
    Messaging,
    SocialGames,
}
