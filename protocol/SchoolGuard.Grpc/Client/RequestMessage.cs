using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using Grpc.Core;
using Grpc.Framing;
using Grpc.Net.Client;
using Grpc.Protocol;

namespace Grpc.Client;

/// <summary>Makes the HTTP request of a call. Source: PROTOCOL-HTTP2, Requests.</summary>
internal static class RequestMessage
{
    private static readonly MediaTypeHeaderValue ContentType = new(ContentTypes.Grpc);
    private static readonly string UserAgent = $"grpc-csharp-schoolguard/{typeof(RequestMessage).Assembly.GetName().Version?.ToString(3)}";

    public static HttpRequestMessage Create(GrpcChannel channel, IMethod method, string? host, CallOptions options, TimeSpan? timeLeft, HttpContent content)
    {
        content.Headers.ContentType = ContentType;
        var request = new HttpRequestMessage(HttpMethod.Post, channel.UriOf(method))
        {
            Version = HttpVersion.Version20,
            VersionPolicy = HttpVersionPolicy.RequestVersionExact,
            Content = content,
        };
        var headers = request.Headers;
        headers.Host = host;
        headers.TryAddWithoutValidation("te", "trailers");
        headers.TryAddWithoutValidation("user-agent", UserAgent);
        headers.TryAddWithoutValidation(HeaderNames.AcceptEncoding, Encodings.Accepted);
        if (timeLeft is { } left) headers.TryAddWithoutValidation(HeaderNames.Timeout, TimeoutHeader.Format(left));
        if (CompressionOf(options) is not null) headers.TryAddWithoutValidation(HeaderNames.Encoding, Encodings.Gzip);
        if (options.Headers is { Count: > 0 } metadata) Add(headers, metadata);
        return request;
    }

    /// <summary>How the caller wants the requests compressed; null for not at all.</summary>
    /// <exception cref="RpcException">The compression is not known.</exception>
    public static CompressionLevel? CompressionOf(CallOptions options)
    {
        var encoding = options.Headers is { Count: > 0 } metadata ? metadata.GetValue(HeaderNames.RequestCompression) : null;
        if (Encodings.IsIdentity(encoding)) return null;
        return Encodings.IsGzip(encoding) ? CompressionLevel.Fastest : throw Faults.UnknownEncoding(encoding!);
    }

    /// <summary>
    /// Values of one binary key go as one header, joined by commas: HttpClient would join them too, but with blanks, which not every server
    /// takes.
    /// </summary>
    private static void Add(HttpRequestHeaders headers, Metadata metadata)
    {
        foreach (var entry in metadata)
        {
            if (HeaderNames.IsReserved(entry.Key)) continue;
            var value = MetadataHeaders.ValueOf(entry);
            if (entry.IsBinary && headers.NonValidated.TryGetValues(entry.Key, out var earlier))
            {
                value = $"{earlier},{value}";
                headers.Remove(entry.Key);
            }

            headers.TryAddWithoutValidation(entry.Key, value);
        }
    }
}
