using System.Net;
using System.Text.RegularExpressions;
using SchoolGuard.Hub.Tests.Support;

namespace SchoolGuard.Hub.Tests.Console.Support;

/// <summary>A browser without a window: it keeps cookies, follows nothing, and sends the forms that it is told to.</summary>
internal sealed partial class ConsoleClient : IDisposable
{
    private readonly HttpClient http;

    public ConsoleClient(TestHub hub, CookieContainer? cookies = null)
    {
        Cookies = cookies ?? new CookieContainer();
        http = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = Cookies }) { BaseAddress = new Uri(hub.ConsoleAddress) };
    }

    public CookieContainer Cookies { get; }

    public Task<HttpResponseMessage> GetAsync(string path) => http.GetAsync(path);

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
