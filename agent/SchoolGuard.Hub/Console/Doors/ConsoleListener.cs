using System.Net;
using System.Net.Security;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Https;

namespace SchoolGuard.Hub.Console.Doors;

/// <summary>The console's own port: browsers come in here, devices and commands at the other one.</summary>
internal static class ConsoleListener
{
    public static void Listen(KestrelServerOptions kestrel, string console, ConsoleCertificate certificate)
    {
        var address = Read(console)!;
        var ip = IPAddress.TryParse(address.DnsSafeHost, out var given) ? given : IPAddress.Loopback;
        kestrel.AddServerHeader = false;
        kestrel.Listen(ip, address.Port, endpoint =>
        {
            endpoint.Protocols = address.Scheme.Equals(Uri.UriSchemeHttps, StringComparison.Ordinal) ? HttpProtocols.Http1AndHttp2 : HttpProtocols.Http1;
            endpoint.Use(next => connection =>
            {
                connection.Features.Set(ConsoleDoor.Instance);
                return next(connection);
            });
            if (endpoint.Protocols is not HttpProtocols.Http1) endpoint.UseHttps(new TlsHandshakeCallbackOptions
            {
                OnConnection = _ => ValueTask.FromResult(new SslServerAuthenticationOptions { ServerCertificateContext = certificate.Context }),
            });
        });
    }

    /// <returns>The address, or null: it is none to listen on.</returns>
    public static Uri? Read(string console) =>
        Uri.TryCreate(console, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && uri.AbsolutePath is "/" && (uri.IsLoopback || IPAddress.TryParse(uri.DnsSafeHost, out _)) ? uri : null;
}
