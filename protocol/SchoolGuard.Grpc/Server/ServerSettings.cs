using System.IO.Compression;
using Grpc.AspNetCore.Server;
using Grpc.Core.Interceptors;
using Grpc.Framing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Grpc.Server;

/// <summary>The options of the process, checked and ready for use in each call.</summary>
internal sealed class ServerSettings
{
    public ServerSettings(IOptions<GrpcServiceOptions> options, ILoggerFactory loggers, IServiceProvider services)
    {
        var given = options.Value;
        if (!Encodings.IsIdentity(given.ResponseCompressionAlgorithm) && !Encodings.IsGzip(given.ResponseCompressionAlgorithm))
            throw new InvalidOperationException($"the compression `{given.ResponseCompressionAlgorithm}` is not known: use gzip, or null for none");
        MaximumSend = given.MaxSendMessageSize;
        MaximumReceive = given.MaxReceiveMessageSize;
        DetailedErrors = given.EnableDetailedErrors ?? false;
        Compression = Encodings.IsGzip(given.ResponseCompressionAlgorithm) ? given.ResponseCompressionLevel ?? CompressionLevel.Fastest : null;
        Time = services.GetService<TimeProvider>() ?? TimeProvider.System;
        // The last is next to the handler.
        Interceptors = [.. given.Interceptors.Select(each => Make(each, services)).Reverse()];
        Logger = loggers.CreateLogger("Grpc.AspNetCore.Server");
    }

    public int? MaximumSend { get; }

    public int? MaximumReceive { get; }

    public bool DetailedErrors { get; }

    public CompressionLevel? Compression { get; }

    public TimeProvider Time { get; }

    public ILogger Logger { get; }

    /// <summary>From the handler outwards.</summary>
    public IReadOnlyList<Interceptor> Interceptors { get; }

    private static Interceptor Make(InterceptorRegistration registration, IServiceProvider services) =>
        (Interceptor)(services.GetService(registration.Type) ?? ActivatorUtilities.CreateInstance(services, registration.Type, [.. registration.Arguments]));
}
