using System.Net;
using Microsoft.Extensions.Options;
using Npgsql;
using SchoolGuard.Hub.Console.Doors;
using SchoolGuard.Hub.Notices;

namespace SchoolGuard.Hub.Hosting;

/// <summary>Names every fault of the options at once.</summary>
internal sealed class HubOptionsCheck : IValidateOptions<HubOptions>
{
    public ValidateOptionsResult Validate(string? name, HubOptions options)
    {
        List<string> faults =
        [
            .. DataFaults(options.Data), .. ListenFaults(options.Listen), .. AddressFaults(options.Listen, options.Address), .. StoreFaults(options.Store),
            .. ConsoleFaults(options.Console), .. CertificateFaults(options), .. OidcOptionsCheck.Faults(options.Oidc), .. NoticeOptionsCheck.Faults(options.Notices),
        ];
        return faults.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(faults);
    }

    public static bool IsHttps(string address) => Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme.Equals(Uri.UriSchemeHttps, StringComparison.Ordinal);

    private static IEnumerable<string> DataFaults(string data)
    {
        if (!Path.IsPathFullyQualified(data)) yield return $"the data folder `{data}` is no absolute path: give one with --data";
        else if (File.Exists(data)) yield return $"the data folder `{data}` is a file: give a folder with --data";
    }

    private static IEnumerable<string> ListenFaults(string listen)
    {
        if (Https(listen) is not { } uri) yield return $"`{listen}` is no https address to listen on: give one such as https://0.0.0.0:7443 with --listen";
        else if (!uri.IsLoopback && !IPAddress.TryParse(uri.DnsSafeHost, out _)) yield return $"`{listen}` names no IP address to listen on: give one with --listen, and the name with --address";
    }

    private static IEnumerable<string> AddressFaults(string listen, string address)
    {
        if (address.Length == 0 && Https(listen) is { } uri && IPAddress.TryParse(uri.DnsSafeHost, out var ip) && (ip.Equals(IPAddress.Any) || ip.Equals(IPAddress.IPv6Any)))
            yield return $"`{listen}` is every address of this machine: say by which one devices reach it with --address";
        if (address.Length > 0 && Https(address) is null) yield return $"`{address}` is no https address: give one such as https://hub.school.example:7443 with --address";
    }

    private static IEnumerable<string> StoreFaults(string store)
    {
        var fault = "";
        try
        {
            _ = new NpgsqlConnectionStringBuilder(store);
        }
        catch (ArgumentException problem)
        {
            fault = $"the store's connection string is faulty ({problem.Message}): give PostgreSQL's with --store, or none for SQLite";
        }

        if (fault.Length > 0) yield return fault;
    }

    private static IEnumerable<string> ConsoleFaults(string console)
    {
        if (console.Length == 0) yield break;
        if (ConsoleListener.Read(console) is not { } uri) yield return $"`{console}` is no address for the console: give one such as https://0.0.0.0:7444 with --console";
        else if (!uri.IsLoopback && uri.Scheme.Equals(Uri.UriSchemeHttp, StringComparison.Ordinal)) yield return $"`{console}` would send passwords in the clear: give an https address with --console";
    }

    private static IEnumerable<string> CertificateFaults(HubOptions options)
    {
        if (options.ConsoleCertificate.Length == 0)
        {
            if (options.ConsoleKey.Length > 0) yield return "there is a key for the console and no certificate: give it with --consolecertificate";
            yield break;
        }

        if (!IsHttps(options.Console)) yield return $"the console listens at `{options.Console}` and shows no certificate there: give an https address with --console";
        var (found, fault) = CertificateFile.Read(options.ConsoleCertificate, options.ConsoleKey, options.ConsolePassword);
        found?.Certificate.Dispose();
        if (found is null) yield return fault;
    }

    private static Uri? Https(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme.Equals(Uri.UriSchemeHttps, StringComparison.Ordinal) && uri.AbsolutePath is "/" ? uri : null;
}
