using SchoolGuard.Grpc.Tests.Hosting;
using SchoolGuard.TestKit.Machine;

namespace SchoolGuard.Grpc.Tests.Interop;

/// <summary>What our server does with a client that this project did not write; each client gets a class of its own.</summary>
public abstract class ServerContract
{
    private protected abstract PeerProcess Run(object setup);

    [TestMethod]
    public Task A_unary_call_is_answered() => CheckAsync("unary");

    [TestMethod]
    public Task Responses_are_streamed() => CheckAsync("server_streaming");

    [TestMethod]
    public Task Requests_are_gathered() => CheckAsync("client_streaming");

    [TestMethod]
    public Task Both_sides_stream_in_turns() => CheckAsync("duplex_streaming");

    [TestMethod]
    public Task Messages_larger_than_a_flow_control_window_pass_both_ways() => CheckAsync("large_messages");

    [TestMethod]
    public Task Metadata_goes_back_as_headers_and_as_trailers() => CheckAsync("metadata");

    [TestMethod]
    public Task A_status_goes_with_its_message_and_its_details() => CheckAsync("status");

    [TestMethod]
    public Task A_method_that_is_not_served_is_unimplemented() => CheckAsync("unknown_method");

    [TestMethod]
    public Task An_unknown_compression_is_unimplemented() => CheckAsync("unknown_encoding");

    [TestMethod]
    public Task An_exception_in_a_handler_is_unknown_and_stays_here() => CheckAsync("exception");

    [TestMethod]
    public async Task A_request_larger_than_the_limit_exhausts_a_resource()
    {
        await using var server = await EchoHost.StartAsync(new EchoSetup { MaxReceive = 64 * 1024 });
        await CheckAsync(new { check = "too_large_for_server", target = Target(server) });
    }

    [TestMethod]
    public async Task A_response_larger_than_the_client_takes_exhausts_a_resource()
    {
        await using var server = await EchoHost.StartAsync(new EchoSetup());
        await CheckAsync(new { check = "too_large_for_client", target = Target(server), maxReceive = 4096 });
    }

    [TestMethod]
    public async Task Compressed_messages_pass_both_ways()
    {
        await using var server = await EchoHost.StartAsync(new EchoSetup { Gzip = true });
        await CheckAsync(new { check = "gzip", target = Target(server) });
    }

    [TestMethod]
    public async Task A_deadline_reaches_the_handler()
    {
        await using var server = await EchoHost.StartAsync(new EchoSetup());
        await CheckAsync(new { check = "deadline", target = Target(server) });
        Assert.AreNotEqual(DateTime.MaxValue, (await server.Log.NextCallAsync()).Deadline);
        await server.CancelledAsync();
    }

    [TestMethod]
    [DataRow("cancellation")]
    [DataRow("stream_cancellation")]
    public async Task Cancelling_a_call_stops_its_handler(string check)
    {
        await using var server = await EchoHost.StartAsync(new EchoSetup());
        await using var peer = Run(new { check, target = Target(server) });
        await server.WaitingAsync();
        await peer.TellAsync("cancel");
        Assert.AreEqual("", await peer.EndAsync());
        await server.CancelledAsync();
    }

    [TestMethod]
    public async Task Calls_pass_over_a_Unix_socket()
    {
        using var folder = new TemporaryFolder();
        await using var server = await EchoHost.StartAsync(new EchoSetup { UnixSocket = folder.File("echo.sock") });
        await CheckAsync(new { check = "unary", target = "unix:" + folder.File("echo.sock") });
    }

    [TestMethod]
    public async Task Calls_pass_over_TLS_with_a_client_certificate()
    {
        using var authority = new TestAuthority();
        await using var server = await EchoHost.StartAsync(new EchoSetup { Authority = authority });
        await CheckAsync(new { check = "unary", target = $"localhost:{server.Port}", tls = authority.ClientFiles });
    }

    [TestMethod]
    public async Task A_client_without_a_certificate_does_not_get_through()
    {
        using var authority = new TestAuthority();
        await using var server = await EchoHost.StartAsync(new EchoSetup { Authority = authority });
        await CheckAsync(new { check = "no_certificate", target = $"localhost:{server.Port}", tls = authority.NoFiles });
    }

    private static string Target(EchoHost server) => $"127.0.0.1:{server.Port}";

    private async Task CheckAsync(string check)
    {
        await using var server = await EchoHost.StartAsync(new EchoSetup());
        await CheckAsync(new { check, target = Target(server) });
    }

    private async Task CheckAsync(object setup)
    {
        await using var peer = Run(setup);
        Assert.AreEqual("", await peer.EndAsync());
    }
}
