using System.Collections.Immutable;
using SchoolGuard.Hub.Accounts;

namespace SchoolGuard.Hub.Console.SignIn;

/// <summary>Who asks for a page. Pages inject it; what they change says <c>by</c> <see cref="Username"/> on the audit.</summary>
internal sealed record SignedIn(Account Account, bool ByProvider)
{
    /// <summary>Whether they must choose a password before anything else: the one that they signed in with, somebody else has seen.</summary>
    public bool MustChange => Account.MustChange && !ByProvider;

    public string Username => Account.Username;

    public string Name => Account.Name;

    public ImmutableArray<string> Titles => Account.Titles;

    /// <summary>The sourcedId of their person in the roster, or null.</summary>
    public string? Person => Account.Person;

    public bool Is(params ReadOnlySpan<AccountRole> roles)
    {
        foreach (var role in roles)
        {
            if (Account.Roles.Contains(role)) return true;
        }

        return false;
    }

    /// <returns>Null if nobody is signed in.</returns>
    public static SignedIn? Of(HttpContext context) => context.Features.Get<SignedIn>();
}
