using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using NodaTime;
using SchoolGuard.Hub.Accounts;
using SchoolGuard.Hub.Console.Doors;

namespace SchoolGuard.Hub.Console.SignIn;

/// <summary>The cookie says whose session it is, when it began, and the account's stamp of that time; everything else is asked of the store at every request.</summary>
internal sealed class SessionCookie(AccountBook accounts, IClock clock) : CookieAuthenticationEvents
{
    /// <summary>A session ends when nothing was asked for so long.</summary>
    public static Duration Idle { get; } = Duration.FromMinutes(60);

    /// <summary>A session ends after a school day in any case.</summary>
    public static Duration Longest { get; } = Duration.FromHours(10);

    private const string StampClaim = "stamp";
    private const string BegunClaim = "begun";
    private const string ProviderClaim = "provider";
    private const string LiveHeader = "X-Live";

    public static Task BeginAsync(HttpContext context, Account account, Instant now, bool byProvider = false) =>
        context.SignInAsync(ConsoleSchemes.Session, PrincipalOf(account, now, byProvider));

    public static ClaimsPrincipal PrincipalOf(Account account, Instant now, bool byProvider) => new(new ClaimsIdentity(
        [
            new Claim(ClaimTypes.NameIdentifier, account.Id), new Claim(StampClaim, account.Stamp), new Claim(ProviderClaim, $"{byProvider}"),
            new Claim(BegunClaim, now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)),
        ],
        ConsoleSchemes.Session));

    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        if (ProblemPages.IsOfException(context.HttpContext))
        {
            context.RejectPrincipal();
            return;
        }

        var claims = context.Principal!;
        var begun = Instant.FromUnixTimeSeconds(long.Parse(claims.FindFirstValue(BegunClaim)!, CultureInfo.InvariantCulture));
        var account = await accounts.FindAsync(claims.FindFirstValue(ClaimTypes.NameIdentifier)!);
        if (account is not { Disabled: null } || !account.Stamp.Equals(claims.FindFirstValue(StampClaim), StringComparison.Ordinal) || begun + Longest <= clock.GetCurrentInstant())
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(ConsoleSchemes.Session);
            return;
        }

        context.HttpContext.Features.Set(new SignedIn(account, bool.Parse(claims.FindFirstValue(ProviderClaim)!)));
        context.ReplacePrincipal(new ClaimsPrincipal(new ClaimsIdentity(claims.Claims.Where(claim => claim.Type is not ClaimTypes.Role).Concat(account.Roles.Select(role => new Claim(ClaimTypes.Role, role.Word()))), ConsoleSchemes.Session)));
    }

    /// <summary>What a page asks for by itself does not keep a session alive.</summary>
    public override Task CheckSlidingExpiration(CookieSlidingExpirationContext context)
    {
        if (context.Request.Headers.ContainsKey(LiveHeader)) context.ShouldRenew = false;
        return Task.CompletedTask;
    }

    public override Task RedirectToAccessDenied(RedirectContext<CookieAuthenticationOptions> context)
    {
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }
}
