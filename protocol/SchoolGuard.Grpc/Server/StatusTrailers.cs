using Grpc.Core;
using Grpc.Protocol;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace Grpc.Server;

/// <summary>Writes the end of a call, as trailers, or as headers where nothing else was sent.</summary>
internal static class StatusTrailers
{
    public static void Write(IHeaderDictionary destination, Status status, Metadata? trailers)
    {
        destination[HeaderNames.Status] = status.StatusCode == StatusCode.OK ? "0" : StatusHeader.Format(status.StatusCode);
        if (status.Detail.Length > 0) destination[HeaderNames.Message] = StatusMessage.Encode(status.Detail);
        if (trailers is not null) Add(destination, trailers);
    }

    public static void Add(IHeaderDictionary destination, Metadata metadata)
    {
        foreach (var entry in metadata)
        {
            if (HeaderNames.IsReserved(entry.Key)) continue;
            destination[entry.Key] = StringValues.Concat(destination[entry.Key], MetadataHeaders.ValueOf(entry));
        }
    }
}
