using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using NodaTime;
using SchoolGuard.Hub.Accounts;

namespace SchoolGuard.Hub.Console.SignIn;

/// <summary>Between the right password and the right code: good for nothing but to give the code.</summary>
internal sealed record HalfSession(string Account, string Stamp)
{
    public static Duration Lifetime { get; } = Duration.FromMinutes(5);

    private const string StampClaim = "stamp";

    public static Task BeginAsync(HttpContext context, Account account) => context.SignInAsync(
        ConsoleSchemes.Half, new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, account.Id), new Claim(StampClaim, account.Stamp)], ConsoleSchemes.Half)));

    /// <returns>Null if the password was not given, or too long ago.</returns>
    public static async Task<HalfSession?> OfAsync(HttpContext context)
    {
        var result = await context.AuthenticateAsync(ConsoleSchemes.Half);
        return result.Principal is { } half ? new HalfSession(half.FindFirstValue(ClaimTypes.NameIdentifier)!, half.FindFirstValue(StampClaim)!) : null;
    }

    public static Task EndAsync(HttpContext context) => context.SignOutAsync(ConsoleSchemes.Half);
}
