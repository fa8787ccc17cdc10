using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using SchoolGuard.Hub.Notices;
using SchoolGuard.Hub.Tests.Support;

namespace SchoolGuard.Hub.Tests.Notices;

/// <summary>Another program of the school's, which takes notices over HTTPS.</summary>
internal sealed class Receiver : IAsyncDisposable
{
    private readonly Channel<Told> told = Channel.CreateUnbounded<Told>();
    private readonly WebApplication app;

    private Receiver(TestAuthority authority)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().UseKestrelHttpsConfiguration().ConfigureKestrel(kestrel => kestrel.Listen(System.Net.IPAddress.Loopback, 0, endpoint => endpoint.UseHttps(authority.Server)));
        builder.Services.AddRoutingCore();
        app = builder.Build();
        app.MapPost("/in", TakeAsync);
    }

    public string Address => $"{app.Urls.Single()}/in";

    public static async Task<Receiver> StartAsync(TestAuthority authority)
    {
        var receiver = new Receiver(authority);
        await receiver.app.StartAsync();
        return receiver;
    }

    public ValueTask<Told> NextAsync() => told.Reader.ReadAsync();

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task TakeAsync(HttpContext http)
    {
        using var body = new MemoryStream();
        await http.Request.Body.CopyToAsync(body, http.RequestAborted);
        await told.Writer.WriteAsync(new Told(http.Request.Headers[WebhookChannel.IdHeader].ToString(), http.Request.Headers[WebhookChannel.SignatureHeader].ToString(), body.ToArray()), http.RequestAborted);
        http.Response.StatusCode = StatusCodes.Status202Accepted;
    }

    internal sealed record Told(string Id, string Signature, byte[] Body);
}
