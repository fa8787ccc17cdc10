namespace SchoolGuard.Grpc.Tests.Hosting;

/// <summary>Keeps the last response, to look at what gRPC hides.</summary>
internal sealed class HeaderSpy : DelegatingHandler
{
    public HttpResponseMessage? Last { get; private set; }

    public string? Header(string name) => Last!.Headers.TryGetValues(name, out var values) ? string.Join(',', values) : null;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
        Last = await base.SendAsync(request, cancellationToken);
}
