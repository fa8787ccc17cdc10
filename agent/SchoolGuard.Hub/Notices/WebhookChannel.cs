using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Options;
using NodaTime.Text;
using SchoolGuard.Hub.Hosting;
using SchoolGuard.Hub.Incidents;

namespace SchoolGuard.Hub.Notices;

/// <summary>Tells another program of the school's: JSON, with a signature over its bytes that only who has the secret can make.</summary>
internal sealed class WebhookChannel(IOptions<HubOptions> options, HttpClient client) : INoticeChannel
{
    public const string SignatureHeader = "X-SchoolGuard-Signature";
    public const string IdHeader = "X-SchoolGuard-Notice";

    public string Name => Notice.Webhook;

    /// <summary>As the receiver computes it: HMAC-SHA256 over the body.</summary>
    public static string Signature(string secret, ReadOnlySpan<byte> body) => "sha256=" + Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), body));

    public async Task SendAsync(Notice notice, Incident incident, NoticeText text, CancellationToken cancellation)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(new
        {
            id = notice.Id,
            incident = incident.Number,
            kind = incident.Kind.ToString(),
            severity = incident.Severity.ToString(),
            at = InstantPattern.ExtendedIso.Format(incident.Ended),
            device = incident.DeviceName,
            link = text.Link,
        });
        using var request = new HttpRequestMessage(HttpMethod.Post, notice.Target) { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        request.Headers.Add(SignatureHeader, Signature(options.Value.Notices.Webhook.Secret, body));
        request.Headers.Add(IdHeader, notice.Id);
        try
        {
            using var response = await client.SendAsync(request, cancellation);
            if (!response.IsSuccessStatusCode) throw new NoticeException($"`{notice.Target}` answered {(int)response.StatusCode}: check Notices:Webhook");
        }
        catch (HttpRequestException fault)
        {
            throw new NoticeException($"`{notice.Target}` cannot be reached ({NoticeException.ReasonOf(fault)}): check Notices:Webhook, and Notices:Authorities where its certificate is the school's own", fault);
        }
        catch (TaskCanceledException fault) when (!cancellation.IsCancellationRequested)
        {
            throw new NoticeException($"`{notice.Target}` does not answer: check Notices:Webhook", fault);
        }
    }
}
