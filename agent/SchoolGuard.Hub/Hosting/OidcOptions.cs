namespace SchoolGuard.Hub.Hosting;

/// <summary>The school's own sign-in (Microsoft Entra ID, Google, or any OpenID Connect provider) for the console.</summary>
public sealed class OidcOptions
{
    /// <summary>Who vouches for people.</summary>
    /// <value>The provider's https address, of the school's own tenant; empty, the default, for none.</value>
    public string Authority { get; set; } = "";

    /// <summary>What the provider calls this console.</summary>
    public string ClientId { get; set; } = "";

    /// <summary>The provider's secret for this console.</summary>
    /// <value>Give it by the environment (<c>SCHOOLGUARD_HUB_OIDC__CLIENTSECRET</c>): a command line is read by others.</value>
    public string ClientSecret { get; set; } = "";

    /// <summary>What people call it.</summary>
    /// <value>On the button of the sign-in page.</value>
    public string Name { get; set; } = "the school's account";
}
