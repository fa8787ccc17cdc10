namespace Grpc.Protocol;

/// <summary>The media type of gRPC, with or without the format of its messages.</summary>
internal static class ContentTypes
{
    public const string Grpc = "application/grpc";

    public static bool IsGrpc(string? contentType) =>
        contentType is not null
        && contentType.StartsWith(Grpc, StringComparison.OrdinalIgnoreCase)
        && (contentType.Length == Grpc.Length || contentType[Grpc.Length] is '+' or ';' or ' ');
}
