using System.Net;
using System.Net.Http.Headers;
using Grpc.Core;
using Grpc.Protocol;

namespace Grpc.Client;

/// <summary>Reads what HTTP says about the response to a call.</summary>
internal static class ResponseHeaders
{
    /// <summary>How the call ended if the response is not, or is no more than, the end of a call; null if messages follow.</summary>
    public static CallEnd? EndOf(HttpResponseMessage response)
    {
        if (StatusOf(response.Headers) is { } status) return new CallEnd(status, Read(response.Headers));
        if (response.StatusCode != HttpStatusCode.OK)
            return Ended(TransportStatus.Of(response.StatusCode), $"the server answered with HTTP status {(int)response.StatusCode} and no grpc-status");
        var contentType = First(response.Content.Headers, "content-type");
        return ContentTypes.IsGrpc(contentType) ? null : Ended(StatusCode.Unknown, "the server answered with another content type than application/grpc");
    }

    /// <summary>How the call ended, by its trailers.</summary>
    public static CallEnd EndByTrailers(HttpResponseMessage response) =>
        StatusOf(response.TrailingHeaders) is { } status
            ? new CallEnd(status, Read(response.TrailingHeaders))
            : new CallEnd(Faults.NoStatus().Status, Metadata.Empty);

    public static Metadata Read(HttpHeaders headers)
    {
        var metadata = new Metadata();
        foreach (var (name, values) in headers.NonValidated)
        {
            foreach (var value in values) MetadataHeaders.Add(metadata, name.ToLowerInvariant(), value);
        }

        return metadata;
    }

    public static string? First(HttpHeaders headers, string name)
    {
        if (!headers.NonValidated.TryGetValues(name, out var values)) return null;
        foreach (var value in values) return value;
        return null;
    }

    private static Status? StatusOf(HttpHeaders headers) => StatusHeader.Parse(First(headers, HeaderNames.Status), First(headers, HeaderNames.Message));

    private static CallEnd Ended(StatusCode code, string detail) => new(new Status(code, detail), Metadata.Empty);
}
