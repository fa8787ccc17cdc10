namespace SchoolGuard.Hub.Hosting;

/// <summary>What is wrong with the settings of the school's own sign-in.</summary>
internal static class OidcOptionsCheck
{
    // Of Entra ID: whoever has any account in the world.
    private static readonly string[] Everybody = ["/common", "/organizations", "/consumers"];

    public static IEnumerable<string> Faults(OidcOptions oidc)
    {
        if (oidc.Authority.Length == 0) yield break;
        if (!Uri.TryCreate(oidc.Authority, UriKind.Absolute, out var authority) || (!authority.Scheme.Equals(Uri.UriSchemeHttps, StringComparison.Ordinal) && !authority.IsLoopback))
            yield return $"`{oidc.Authority}` is no https address of a sign-in provider: give the school's with --oidc:authority";
        else if (Everybody.Any(part => authority.AbsolutePath.StartsWith(part, StringComparison.OrdinalIgnoreCase)))
            yield return $"`{oidc.Authority}` vouches for accounts of other organisations: give the address of the school's own tenant with --oidc:authority";
        if (oidc.ClientId.Length == 0) yield return "the sign-in provider's name for this console is missing: give it with --oidc:clientid";
    }
}
