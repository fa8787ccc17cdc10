using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using SchoolGuard.Hub.Memory;

namespace SchoolGuard.Hub.Tests.Memory;

[TestClass]
public sealed class TlsBuffersTests
{
    [TestMethod]
    [OSCondition(OperatingSystems.Linux)]
    public async Task A_connection_of_this_NET_gives_its_buffers_back_and_goes_on()
    {
        using var certificate = Certificate();
        var released = new TaskCompletionSource<bool>();
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseKestrelHttpsConfiguration().ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, endpoint =>
        {
            endpoint.UseHttps(certificate);
            endpoint.Use(next => connection =>
            {
                released.SetResult(TlsBuffers.TryRelease(connection));
                return next(connection);
            });
        }));
        await using var app = builder.Build();
        app.Run(context => context.Response.Body.WriteAsync("more than one record"u8.ToArray()).AsTask());
        await app.StartAsync();
        var trusted = new X509ChainPolicy { TrustMode = X509ChainTrustMode.CustomRootTrust, CustomTrustStore = { certificate }, RevocationMode = X509RevocationMode.NoCheck };
        using var client = new HttpClient(new SocketsHttpHandler { SslOptions = { CertificateChainPolicy = trusted } });

        for (var request = 0; request < 3; request++) Assert.AreEqual("more than one record", await client.GetStringAsync(app.Urls.Single()));

        Assert.IsTrue(await released.Task, "this .NET keeps its connection elsewhere, or has another OpenSSL: every device's connection costs 33 KiB more");
    }

    private static X509Certificate2 Certificate()
    {
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var names = new SubjectAlternativeNameBuilder();
        names.AddIpAddress(IPAddress.Loopback);
        var request = new CertificateRequest("CN=localhost", key, HashAlgorithmName.SHA256) { CertificateExtensions = { names.Build() } };
        using var made = request.CreateSelfSigned(DateTimeOffset.UnixEpoch, DateTimeOffset.MaxValue.AddYears(-1));
        return X509CertificateLoader.LoadPkcs12(made.Export(X509ContentType.Pkcs12), password: null);
    }
}
