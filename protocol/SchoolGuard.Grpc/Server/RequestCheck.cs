using Grpc.Core;
using Grpc.Protocol;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Grpc.Server;

/// <summary>Turns away requests that are no gRPC.</summary>
internal static class RequestCheck
{
    /// <summary>Whether the request was refused; the answer is then written. Source: PROTOCOL-HTTP2, Requests.</summary>
    public static bool Refuses(HttpContext http)
    {
        if (!ContentTypes.IsGrpc(http.Request.ContentType))
            return Refuse(http, StatusCodes.Status415UnsupportedMediaType, "the content type must be application/grpc");
        if (!HttpProtocol.IsHttp2(http.Request.Protocol) && !HttpProtocol.IsHttp3(http.Request.Protocol))
            return Refuse(http, StatusCodes.Status426UpgradeRequired, "gRPC needs HTTP/2");
        return false;
    }

    /// <summary>A stream may be as long and as slow as it likes; its single messages are limited instead.</summary>
    public static void LiftBodyLimits(HttpContext http)
    {
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size) size.MaxRequestBodySize = null;
        if (http.Features.Get<Microsoft.AspNetCore.Server.Kestrel.Core.Features.IHttpMinRequestBodyDataRateFeature>() is { } rate) rate.MinDataRate = null;
    }

    private static bool Refuse(HttpContext http, int code, string reason)
    {
        http.Response.StatusCode = code;
        if (code == StatusCodes.Status426UpgradeRequired) http.Response.Headers.Upgrade = "HTTP/2";
        StatusTrailers.Write(http.Response.Headers, new Status(StatusCode.Internal, reason), trailers: null);
        return true;
    }
}
