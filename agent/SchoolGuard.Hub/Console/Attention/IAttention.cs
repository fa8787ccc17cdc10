using SchoolGuard.Hub.Console.SignIn;

namespace SchoolGuard.Hub.Console.Attention;

/// <summary>A part of the hub that knows of something to look at. The overview asks them all.</summary>
internal interface IAttention
{
    /// <summary>What it has for somebody; nothing for those whose work it is not.</summary>
    Task<IReadOnlyList<AttentionItem>> FindAsync(SignedIn somebody);
}
