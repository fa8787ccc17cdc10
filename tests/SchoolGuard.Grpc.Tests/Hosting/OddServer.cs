using System.Net;
using Grpc.Net.Client;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Logging;

namespace SchoolGuard.Grpc.Tests.Hosting;

/// <summary>A server that answers every request as a test says, well formed or not.</summary>
internal sealed class OddServer(WebApplication app) : IAsyncDisposable
{
    public Uri Address => new(app.Urls.First());

    public static async Task<OddServer> StartAsync(RequestDelegate answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, endpoint => endpoint.Protocols = HttpProtocols.Http2));
        var app = builder.Build();
        app.Run(answer);
        await app.StartAsync();
        return new OddServer(app);
    }

    /// <summary>Answers as gRPC, with these bytes and this status.</summary>
    public static Task<OddServer> StartAsync(byte[] body, string? status, params (string Name, string Value)[] headers) => StartAsync(async http =>
    {
        http.Response.ContentType = "application/grpc";
        foreach (var (name, value) in headers) http.Response.Headers.Append(name, value);
        await http.Response.Body.WriteAsync(body);
        await http.Response.Body.FlushAsync();
        if (status is not null) http.Response.AppendTrailer("grpc-status", status);
    });

    /// <summary>Answers nothing until the caller gives up.</summary>
    public static async Task SilenceAsync(HttpContext http)
    {
        var aborted = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var registration = http.RequestAborted.Register(aborted.SetResult);
        await aborted.Task;
    }

    public GrpcChannel Channel() => GrpcChannel.ForAddress(Address);

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync(new CancellationToken(canceled: true));
        await app.DisposeAsync();
    }
}
