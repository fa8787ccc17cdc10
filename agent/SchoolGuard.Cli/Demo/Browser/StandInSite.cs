using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace SchoolGuard.Cli.Demo.Browser;

/// <summary>A small social site on loopback that stands in for the real ones: the browser is told to look for them here.</summary>
internal sealed class StandInSite : IAsyncDisposable
{
    private readonly X509Certificate2 certificate = SelfSigned();
    private readonly WebApplication site;

    public StandInSite()
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseKestrelHttpsConfiguration()
            .ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen => listen.UseHttps(certificate)));
        site = builder.Build();
        site.Run(context =>
        {
            context.Response.ContentType = "text/html; charset=utf-8";
            return context.Response.WriteAsync(Page(context.Request.Host.Host));
        });
    }

    /// <summary>Where it listens, once started.</summary>
    public int Port => new Uri(site.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single()).Port;

    /// <summary>The certificate's public key as Chromium wants it told which one to trust.</summary>
    public string KeyFingerprint => Convert.ToBase64String(SHA256.HashData(certificate.PublicKey.ExportSubjectPublicKeyInfo()));

    public Task StartAsync(CancellationToken cancellation) => site.StartAsync(cancellation);

    public async ValueTask DisposeAsync()
    {
        await site.DisposeAsync();
        certificate.Dispose();
    }

    private static string Page(string host)
    {
        using var stream = typeof(StandInSite).Assembly.GetManifestResourceStream("StandIn.html") ?? throw new InvalidOperationException("StandIn.html is not embedded");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Replace("{host}", WebUtility.HtmlEncode(host), StringComparison.Ordinal);
    }

    private static X509Certificate2 SelfSigned()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=SchoolGuard demonstration", key, HashAlgorithmName.SHA256);
        var now = SystemClock.Instance.GetCurrentInstant();
        using var made = request.CreateSelfSigned((now - Duration.FromDays(1)).ToDateTimeOffset(), (now + Duration.FromDays(1)).ToDateTimeOffset());
        // Windows serves TLS only with a key that has been stored once.
        return X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pkcs12), password: null);
    }
}
