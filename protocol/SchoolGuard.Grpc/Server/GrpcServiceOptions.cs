using System.IO.Compression;

namespace Grpc.AspNetCore.Server;

/// <summary>The settings of all gRPC services of a process, given to <c>AddGrpc</c>.</summary>
public class GrpcServiceOptions
{
    /// <summary>The largest message sent.</summary>
    /// <value>Bytes before compression; null, the default, for no limit. A larger message ends the call with RESOURCE_EXHAUSTED.</value>
    public int? MaxSendMessageSize { get; set; }

    /// <summary>The largest message received.</summary>
    /// <value>Bytes, compressed or not; 4 MiB by default, null for no limit. A larger message ends the call with RESOURCE_EXHAUSTED.</value>
    public int? MaxReceiveMessageSize { get; set; } = 4 * 1024 * 1024;

    /// <summary>Whether callers see the messages of exceptions that handlers throw.</summary>
    /// <value>Null, the default, and false: they see UNKNOWN and nothing of the exception.</value>
    public bool? EnableDetailedErrors { get; set; }

    /// <summary>What every call passes on its way to its handler.</summary>
    /// <value>Nothing at first. Each is made once, when the first service is mapped.</value>
    public InterceptorCollection Interceptors { get; } = [];

    /// <summary>The compression of responses, for callers who accept it.</summary>
    /// <value><c>gzip</c>; null, the default, for none.</value>
    public string? ResponseCompressionAlgorithm { get; set; }

    /// <summary>How much work compression may be.</summary>
    /// <value>Null, the default, for <see cref="CompressionLevel.Fastest"/>.</value>
    public CompressionLevel? ResponseCompressionLevel { get; set; }
}
