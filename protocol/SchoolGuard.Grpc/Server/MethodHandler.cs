using Grpc.Core;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace Grpc.Server;

/// <summary>Answers the calls of one method, from the first header to the status.</summary>
internal abstract partial class MethodHandler(string path, ServerSettings settings)
{
    protected ServerSettings Settings { get; } = settings;

    public async Task HandleAsync(HttpContext http)
    {
        if (RequestCheck.Refuses(http)) return;
        RequestCheck.LiftBodyLimits(http);
        await using var call = new ServerCall(http, path, Settings);
        try
        {
            call.Begin();
            await AnswerAsync(call);
            await call.EndAsync(call.Status);
        }
        catch (Exception exception)
        {
            // Whatever a handler throws ends its call with a status, and only its call.
            await FailAsync(call, exception);
        }
    }

    protected abstract Task AnswerAsync(ServerCall call);

    private Task FailAsync(ServerCall call, Exception exception)
    {
        if (exception is RpcException rpc)
        {
            foreach (var trailer in rpc.Trailers) call.ResponseTrailers.Add(trailer);
            return call.EndAsync(rpc.Status);
        }

        if (call.IsCancelled) return call.EndAsync(new Status(StatusCode.Cancelled, "the call was given up"));
        Log.HandlerFailed(Settings.Logger, exception, path);
        var detail = Settings.DetailedErrors ? $"the handler failed: {exception.GetType().Name}: {exception.Message}" : "the handler failed";
        return call.EndAsync(new Status(StatusCode.Unknown, detail));
    }

    private static partial class Log
    {
        [LoggerMessage(1, LogLevel.Error, "The handler of {Method} failed.")]
        public static partial void HandlerFailed(ILogger logger, Exception exception, string method);
    }
}
