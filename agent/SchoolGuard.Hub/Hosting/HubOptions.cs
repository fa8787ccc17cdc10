using SchoolGuard.Hub.Notices;

namespace SchoolGuard.Hub.Hosting;

/// <summary>Where a hub keeps its data and where it is reached.</summary>
public sealed class HubOptions
{
    /// <summary>The folder of store, keys and the operator's file.</summary>
    /// <value>An absolute path; made if it is not there.</value>
    public string Data { get; set; } = OperatingSystem.IsWindows()
        ? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.CommonApplicationData), "SchoolGuardHub")
        : "/var/lib/schoolguard-hub";

    /// <summary>Where it listens.</summary>
    /// <value>An https address with an IP address or localhost, and a port; port 0 takes a free one.</value>
    public string Listen { get; set; } = "https://0.0.0.0:7443";

    /// <summary>By what devices and operators reach it, where that differs from <see cref="Listen"/>.</summary>
    /// <value>An https address; empty, the default, for where it listens.</value>
    public string Address { get; set; } = "";

    /// <summary>The store.</summary>
    /// <value>A connection string of PostgreSQL; empty, the default, for SQLite in the data folder.</value>
    public string Store { get; set; } = "";

    /// <summary>Where people's browsers reach the console.</summary>
    /// <value>An https address with an IP address or localhost, and a port; http for this machine's own browsers; empty, the default, for no console.</value>
    public string Console { get; set; } = "";

    /// <summary>What the console shows to browsers.</summary>
    /// <value>The file of the school's own certificate: PEM, with those that vouch for it after it, or PKCS #12; empty, the default, for one of the hub's own authority.</value>
    public string ConsoleCertificate { get; set; } = "";

    /// <summary>The key of <see cref="ConsoleCertificate"/>.</summary>
    /// <value>A PEM file; empty, the default, if the key is in the certificate's own file.</value>
    public string ConsoleKey { get; set; } = "";

    /// <summary>What <see cref="ConsoleCertificate"/> or <see cref="ConsoleKey"/> is locked with.</summary>
    /// <value>Give it by the environment (<c>SCHOOLGUARD_HUB_CONSOLEPASSWORD</c>): a command line is read by others. Empty, the default, for nothing.</value>
    public string ConsolePassword { get; set; } = "";

    /// <summary>How people sign in to the console with the account that they have at the school.</summary>
    /// <value>None by default: they sign in with a password of the console's.</value>
    public OidcOptions Oidc { get; set; } = new();

    /// <summary>How and to whom incidents of high severity are told.</summary>
    public NoticeOptions Notices { get; set; } = new();
}
