using System.Net;
using System.Security.Cryptography.X509Certificates;
using System.Text.RegularExpressions;
using SchoolGuard.Hub.Keys;
using SchoolGuard.Hub.Tests.Support;

namespace SchoolGuard.Hub.Tests.Console.Support;

/// <summary>A browser without a window: it keeps cookies, follows nothing, and sends the forms that it is told to.</summary>
internal sealed partial class ConsoleClient : IDisposable
{
    private readonly HttpClient http;

    public ConsoleClient(TestHub hub, CookieContainer? cookies = null)
    {
        Cookies = cookies ?? new CookieContainer();
        http = new HttpClient(Handler(hub, Cookies)) { BaseAddress = new Uri(hub.ConsoleAddress) };
    }

    public CookieContainer Cookies { get; }

    /// <summary>Connections that trust the hub's own authority.</summary>
    public static SocketsHttpHandler Handler(TestHub hub, CookieContainer cookies) => new()
    {
        AllowAutoRedirect = false,
        CookieContainer = cookies,
        SslOptions = { CertificateChainPolicy = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, CustomTrustStore = { hub.Get<Authority>().Certificate }, RevocationMode = X509RevocationMode.NoCheck, VerificationTimeIgnored = true } },
    };

    /// <summary>Asks for a page.</summary>
    /// <param name="path">Its address.</param>
    /// <param name="live">As a page does by itself when something has changed.</param>
    public async Task<HttpResponseMessage> GetAsync(string path, bool live = false)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        if (live) request.Headers.Add("X-Live", "1");
        return await http.SendAsync(request);
    }

    /// <summary>Sends a form of a page, with the page's token.</summary>
    public async Task<HttpResponseMessage> SubmitAsync(string page, string handler, params (string Name, string Value)[] fields) =>
        await PostAsync(page, [("_handler", handler), ("__RequestVerificationToken", await TokenAsync(page)), .. fields]);

    public async Task<HttpResponseMessage> PostAsync(string page, (string Name, string Value)[] fields, string? site = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, page) { Content = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value))) };
        if (site is not null) request.Headers.Add("Sec-Fetch-Site", site);
        return await http.SendAsync(request);
    }

    public async Task<string> TokenAsync(string page) => Token().Match(await (await GetAsync(page)).Content.ReadAsStringAsync()).Groups["token"].Value;

    public Task<HttpResponseMessage> SignInAsync(string username, string password = ConsoleTest.Password) =>
        SubmitAsync("/sign-in", "sign-in", ("Username", username), ("Password", password));

    public void Dispose() => http.Dispose();

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"(?<token>[^\"]+)\"", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Token();
}
