using System.Net;
using System.Security.Cryptography.X509Certificates;
using Grpc.AspNetCore.Server;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Https;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace SchoolGuard.Grpc.Tests.Hosting;

/// <summary>Our own server in this process, on Kestrel.</summary>
internal sealed class EchoHost : IEchoServer
{
    private readonly WebApplication app;

    private EchoHost(WebApplication app) => this.app = app;

    public EchoLog Log => app.Services.GetRequiredService<EchoLog>();

    public Uri Address => new(app.Urls.First());

    public int Port => Address.Port;

    public static Task<EchoHost> StartAsync(EchoSetup setup) => StartAsync(
        kestrel => Listen(kestrel, setup),
        options =>
        {
            options.MaxReceiveMessageSize = setup.MaxReceive ?? options.MaxReceiveMessageSize;
            options.ResponseCompressionAlgorithm = setup.Gzip ? "gzip" : null;
        });

    /// <summary>Over TCP, set up in code.</summary>
    public static Task<EchoHost> StartAsync(Action<GrpcServiceOptions>? options = null, Action<IServiceCollection>? services = null, Action<WebApplication>? map = null) =>
        StartAsync(kestrel => Listen(kestrel, new EchoSetup()), options, services, map);

    public Task WaitingAsync() => Log.NextWaitAsync();

    public Task CancelledAsync() => Log.NextCancellationAsync();

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync(new CancellationToken(canceled: true));
        await app.DisposeAsync();
    }

    private static async Task<EchoHost> StartAsync(Action<KestrelServerOptions> kestrel, Action<GrpcServiceOptions>? options, Action<IServiceCollection>? services = null, Action<WebApplication>? map = null)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(kestrel);
        builder.Services.AddSingleton<EchoLog>();
        builder.Services.AddGrpc(options ?? (_ => { }));
        services?.Invoke(builder.Services);
        var web = builder.Build();
        web.MapGrpcService<EchoService>();
        map?.Invoke(web);
        await web.StartAsync();
        return new EchoHost(web);
    }

    private static void Listen(KestrelServerOptions kestrel, EchoSetup setup)
    {
        if (setup.UnixSocket is { } path) kestrel.ListenUnixSocket(path, Speak);
        else kestrel.Listen(IPAddress.Loopback, 0, Speak);

        void Speak(ListenOptions endpoint)
        {
            endpoint.Protocols = setup.Http1 ? HttpProtocols.Http1 : HttpProtocols.Http2;
            if (setup.Authority is { } authority) endpoint.UseHttps(https => Secure(https, authority));
        }
    }

    private static void Secure(HttpsConnectionAdapterOptions https, TestAuthority authority)
    {
        https.ServerCertificate = authority.Server;
        https.ClientCertificateMode = ClientCertificateMode.RequireCertificate;
        https.ClientCertificateValidation = (certificate, _, _) =>
        {
            using var chain = new X509Chain { ChainPolicy = authority.Trust };
            return chain.Build(certificate);
        };
    }
}
