using System.Net;
using Grpc.AspNetCore.Server;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace SchoolGuard.Grpc.Tests.Hosting;

/// <summary>Our own server in this process, on Kestrel.</summary>
internal sealed class EchoHost : IAsyncDisposable
{
    private readonly WebApplication app;

    private EchoHost(WebApplication app) => this.app = app;

    public EchoLog Log => app.Services.GetRequiredService<EchoLog>();

    public Uri Address => new(app.Urls.First());

    public static Task<EchoHost> OverTcpAsync(Action<GrpcServiceOptions>? options = null, Action<IServiceCollection>? services = null, Action<ListenOptions>? listen = null, Action<WebApplication>? map = null) =>
        StartAsync(
            kestrel => kestrel.Listen(IPAddress.Loopback, 0, endpoint =>
            {
                endpoint.Protocols = HttpProtocols.Http2;
                listen?.Invoke(endpoint);
            }),
            options,
            services,
            map);

    public static Task<EchoHost> OverUnixSocketAsync(string path) =>
        StartAsync(kestrel => kestrel.ListenUnixSocket(path, endpoint => endpoint.Protocols = HttpProtocols.Http2), options: null, services: null, map: null);

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync(new CancellationToken(canceled: true));
        await app.DisposeAsync();
    }

    private static async Task<EchoHost> StartAsync(Action<KestrelServerOptions> kestrel, Action<GrpcServiceOptions>? options, Action<IServiceCollection>? services, Action<WebApplication>? map)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.ConfigureKestrel(kestrel);
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.Services.AddSingleton<EchoLog>();
        builder.Services.AddGrpc(options ?? (_ => { }));
        services?.Invoke(builder.Services);
        var web = builder.Build();
        web.MapGrpcService<EchoService>();
        map?.Invoke(web);
        await web.StartAsync();
        return new EchoHost(web);
    }
}
