using System.Diagnostics;
using System.Net;
using System.Security.Cryptography.X509Certificates;
using System.Text.RegularExpressions;

namespace SchoolGuard.Benchmarks.Pages;

/// <summary>Somebody signed in to the console, on one connection that is kept.</summary>
internal sealed partial class ConsoleReader : IDisposable
{
    public const string Password = "correct horse battery";

    private readonly HttpClient http;

    private ConsoleReader(string address, X509Certificate2 authority) => http = new HttpClient(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        MaxConnectionsPerServer = 1,
        SslOptions = { CertificateChainPolicy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, CustomTrustStore = { authority }, RevocationMode = X509RevocationMode.NoCheck } },
    })
    { BaseAddress = new Uri(address) };

    /// <param name="address">Of the console.</param>
    /// <param name="authority">That the hub is certified by.</param>
    /// <param name="username">Whose password is <see cref="Password"/>; null for nobody.</param>
    public static async Task<ConsoleReader> SignInAsync(string address, X509Certificate2 authority, string? username)
    {
        var reader = new ConsoleReader(address, authority);
        if (username is not null) await reader.SignInAsync(username);
        return reader;
    }

    /// <returns>Milliseconds until the last byte of a page was there.</returns>
    public async Task<double> TimeAsync(string path)
    {
        var start = Stopwatch.GetTimestamp();
        using var response = await http.GetAsync(path);
        await response.Content.ReadAsByteArrayAsync();
        var elapsed = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        return response.StatusCode is HttpStatusCode.OK ? elapsed : throw new InvalidOperationException($"the console answers {(int)response.StatusCode} to {path}");
    }

    public void Dispose() => http.Dispose();

    private async Task SignInAsync(string username)
    {
        var form = await http.GetStringAsync("/sign-in");
        using var fields = new FormUrlEncodedContent(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["_handler"] = "sign-in", ["__RequestVerificationToken"] = Token().Match(form).Groups["token"].Value, ["Username"] = username, ["Password"] = Password,
        });
        using var response = await http.PostAsync("/sign-in", fields);
        if (response.StatusCode is not HttpStatusCode.Redirect) throw new InvalidOperationException($"{username} is not let in: {(int)response.StatusCode}");
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"(?<token>[^\"]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Token();
}
