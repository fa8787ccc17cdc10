using System.Buffers.Binary;
using System.Net;
using System.Net.Http.Headers;

namespace SchoolGuard.Grpc.Tests.Hosting;

/// <summary>A call made by hand, to send what no client would.</summary>
internal sealed record RawCall(HttpStatusCode Http, string? Status, string? Message, HttpResponseMessage Response)
{
    public static async Task<RawCall> SendAsync(
        Uri address,
        byte[] body,
        string path = "/schoolguard.test.Echo/Say",
        string? contentType = "application/grpc",
        Version? version = null,
        HttpMethod? method = null,
        params (string Name, string Value)[] headers)
    {
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(method ?? HttpMethod.Post, new Uri(address, path))
        {
            Version = version ?? HttpVersion.Version20,
            VersionPolicy = HttpVersionPolicy.RequestVersionExact,
            Content = new ByteArrayContent(body),
        };
        request.Content.Headers.ContentType = contentType is null ? null : MediaTypeHeaderValue.Parse(contentType);
        foreach (var (name, value) in headers) request.Headers.TryAddWithoutValidation(name, value);
        var response = await client.SendAsync(request);
        return new RawCall(response.StatusCode, Find(response, "grpc-status"), Find(response, "grpc-message"), response);
    }

    public static byte[] Frame(byte flag, params byte[] message)
    {
        var frame = new byte[5 + message.Length];
        frame[0] = flag;
        BinaryPrimitives.WriteInt32BigEndian(frame.AsSpan(1), message.Length);
        message.CopyTo(frame, 5);
        return frame;
    }

    public static string? Find(HttpResponseMessage response, string name) =>
        response.Headers.TryGetValues(name, out var headers) ? string.Join(',', headers)
        : response.TrailingHeaders.TryGetValues(name, out var trailers) ? string.Join(',', trailers)
        : null;
}
