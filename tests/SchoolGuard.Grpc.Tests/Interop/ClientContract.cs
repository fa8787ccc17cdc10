using System.Text;
using Grpc.Core;
using SchoolGuard.Grpc.Tests.Hosting;
using SchoolGuard.TestKit.Machine;

namespace SchoolGuard.Grpc.Tests.Interop;

/// <summary>What our client does with any server; each server gets a class of its own.</summary>
public abstract class ClientContract
{
    private protected abstract Task<IEchoServer> ServeAsync(EchoSetup setup);

    [TestMethod]
    public async Task A_unary_call_brings_its_response()
    {
        await using var server = await ServeAsync(new EchoSetup());
        using var channel = Channels.To(server);
        var response = await new Echo.EchoClient(channel).SayAsync(Notes.Of("a", "b"));
        Assert.AreEqual(Notes.Of("a", "b"), response);
    }

    [TestMethod]
    public async Task A_blocking_call_brings_its_response()
    {
        await using var server = await ServeAsync(new EchoSetup());
        using var channel = Channels.To(server);
        var response = await Task.Run(() => new Echo.EchoClient(channel).Say(Notes.Of("a")));
        Assert.AreEqual(Notes.Of("a"), response);
    }

    [TestMethod]
    public async Task A_server_streams_its_responses()
    {
        await using var server = await ServeAsync(new EchoSetup());
        using var channel = Channels.To(server);
        using var call = new Echo.EchoClient(channel).Repeat(Notes.Of("a"), Notes.With("x-count", "100"));
        var count = 0;
        await foreach (var note in call.ResponseStream.ReadAllAsync()) count += note.Lines.Count;
        Assert.AreEqual(100, count);
        Assert.AreEqual(StatusCode.OK, call.GetStatus().StatusCode);
    }

    [TestMethod]
    public async Task A_client_streams_its_requests()
    {
        await using var server = await ServeAsync(new EchoSetup());
        using var channel = Channels.To(server);
        using var call = new Echo.EchoClient(channel).Gather();
        foreach (var line in (string[])["a", "b", "c"]) await call.RequestStream.WriteAsync(Notes.Of(line));
        await call.RequestStream.CompleteAsync();
        Assert.AreEqual(Notes.Of("a", "b", "c"), await call);
    }

    [TestMethod]
    public async Task Both_sides_stream_in_turns()
    {
        await using var server = await ServeAsync(new EchoSetup());
        using var channel = Channels.To(server);
        using var call = new Echo.EchoClient(channel).Converse();
        foreach (var line in (string[])["a", "b", "c"])
        {
            await call.RequestStream.WriteAsync(Notes.Of(line));
            Assert.IsTrue(await call.ResponseStream.MoveNext());
            Assert.AreEqual(Notes.Of(line), call.ResponseStream.Current);
        }

        await call.RequestStream.CompleteAsync();
        Assert.IsFalse(await call.ResponseStream.MoveNext());
    }

    [TestMethod]
    public async Task Messages_larger_than_a_flow_control_window_pass_both_ways()
    {
        await using var server = await ServeAsync(new EchoSetup());
        using var channel = Channels.To(server);
        using var call = new Echo.EchoClient(channel).Converse();
        var reading = Task.Run(async () =>
        {
            var sizes = new List<int>();
            await foreach (var note in call.ResponseStream.ReadAllAsync()) sizes.Add(note.Blob.Length);
            return sizes;
        });
        for (var sent = 0; sent < 5; sent++) await call.RequestStream.WriteAsync(Notes.OfSize(1024 * 1024));
        await call.RequestStream.CompleteAsync();
        CollectionAssert.AreEqual(Enumerable.Repeat(1024 * 1024, 5).ToList(), await reading);
    }

    [TestMethod]
    public async Task A_deadline_ends_the_call_on_both_sides()
    {
        await using var server = await ServeAsync(new EchoSetup());
        using var channel = Channels.To(server);
        var deadline = TimeProvider.System.GetUtcNow().UtcDateTime.AddSeconds(1);
        var call = new Echo.EchoClient(channel).SayAsync(Notes.Of("a"), Notes.With("x-wait", "1"), deadline);
        Assert.AreEqual(StatusCode.DeadlineExceeded, await Notes.CodeOfAsync(call.ResponseAsync));
        await server.CancelledAsync();
    }

    [TestMethod]
    public async Task Cancelling_a_call_stops_its_handler()
    {
        await using var server = await ServeAsync(new EchoSetup());
        using var channel = Channels.To(server);
        using var giveUp = new CancellationTokenSource();
        var call = new Echo.EchoClient(channel).SayAsync(Notes.Of("a"), Notes.With("x-wait", "1"), cancellationToken: giveUp.Token);
        await server.WaitingAsync();
        await giveUp.CancelAsync();
        Assert.AreEqual(StatusCode.Cancelled, await Notes.CodeOfAsync(call.ResponseAsync));
        await server.CancelledAsync();
    }

    [TestMethod]
    public async Task Disposing_a_stream_stops_its_handler()
    {
        await using var server = await ServeAsync(new EchoSetup());
        using var channel = Channels.To(server);
        var call = new Echo.EchoClient(channel).Repeat(Notes.Of("a"), Notes.With("x-wait", "1"));
        Assert.IsTrue(await call.ResponseStream.MoveNext());
        await server.WaitingAsync();
        call.Dispose();
        await server.CancelledAsync();
        Assert.AreEqual(StatusCode.Cancelled, call.GetStatus().StatusCode);
    }

    [TestMethod]
    public async Task Metadata_comes_back_as_headers_and_as_trailers()
    {
        await using var server = await ServeAsync(new EchoSetup());
        using var channel = Channels.To(server);
        var bytes = Enumerable.Range(0, 256).Select(value => (byte)value).ToArray();
        var sent = new Metadata { { "x-echo", "one, two" }, { "x-echo-bin", bytes } };
        using var call = new Echo.EchoClient(channel).SayAsync(Notes.Of("a"), sent);
        await call;
        foreach (var received in (Metadata[])[await call.ResponseHeadersAsync, call.GetTrailers()])
        {
            Assert.AreEqual("one, two", received.GetValue("x-echo"));
            CollectionAssert.AreEqual(bytes, received.GetValueBytes("x-echo-bin"));
        }
    }

    [TestMethod]
    public async Task A_status_brings_its_message_and_its_details()
    {
        await using var server = await ServeAsync(new EchoSetup());
        using var channel = Channels.To(server);
        byte[] details = [8, 9, 18, 3, 0xE2, 0x82, 0xAC];
        var asked = new Metadata { { "x-status", "9" }, { "x-message-bin", Encoding.UTF8.GetBytes("no 100% £ 日本") }, { "x-details-bin", details } };
        var failure = await Assert.ThrowsAsync<RpcException>(async () => await new Echo.EchoClient(channel).SayAsync(Notes.Of("a"), asked));
        Assert.AreEqual(new Status(StatusCode.FailedPrecondition, "no 100% £ 日本"), failure.Status);
        CollectionAssert.AreEqual(details, failure.Trailers.GetValueBytes("grpc-status-details-bin"));
    }

    [TestMethod]
    public async Task A_stream_ends_with_its_status_after_its_messages()
    {
        await using var server = await ServeAsync(new EchoSetup());
        using var channel = Channels.To(server);
        using var call = new Echo.EchoClient(channel).Repeat(Notes.Of("a"), new Metadata { { "x-count", "2" }, { "x-status", "10" } });
        Assert.IsTrue(await call.ResponseStream.MoveNext());
        Assert.IsTrue(await call.ResponseStream.MoveNext());
        Assert.AreEqual(StatusCode.Aborted, await Notes.CodeOfAsync(call.ResponseStream.MoveNext()));
    }

    [TestMethod]
    public async Task A_request_larger_than_the_server_takes_exhausts_a_resource()
    {
        await using var server = await ServeAsync(new EchoSetup { MaxReceive = 64 * 1024 });
        using var channel = Channels.To(server);
        Assert.AreEqual(StatusCode.ResourceExhausted, await Notes.CodeOfAsync(new Echo.EchoClient(channel).SayAsync(Notes.OfSize(128 * 1024)).ResponseAsync));
    }

    [TestMethod]
    public async Task A_response_larger_than_the_client_takes_exhausts_a_resource()
    {
        await using var server = await ServeAsync(new EchoSetup());
        using var channel = Channels.To(server, maximumReceive: 4096);
        Assert.AreEqual(StatusCode.ResourceExhausted, await Notes.CodeOfAsync(new Echo.EchoClient(channel).SayAsync(Notes.OfSize(8192)).ResponseAsync));
    }

    [TestMethod]
    public async Task Compressed_requests_are_understood()
    {
        await using var server = await ServeAsync(new EchoSetup());
        using var channel = Channels.To(server);
        var response = await new Echo.EchoClient(channel).SayAsync(Notes.OfSize(32 * 1024), Notes.With("grpc-internal-encoding-request", "gzip"));
        Assert.AreEqual(Notes.OfSize(32 * 1024), response);
    }

    [TestMethod]
    public async Task A_method_that_is_not_served_is_unimplemented()
    {
        await using var server = await ServeAsync(new EchoSetup());
        using var channel = Channels.To(server);
        var sing = new Method<Note, Note>(MethodType.Unary, "schoolguard.test.Choir", "Sing", Notes.Marshaller, Notes.Marshaller);
        using var call = channel.CreateCallInvoker().AsyncUnaryCall(sing, host: null, new CallOptions(), Notes.Of("a"));
        Assert.AreEqual(StatusCode.Unimplemented, await Notes.CodeOfAsync(call.ResponseAsync));
    }

    [TestMethod]
    public async Task An_exception_in_a_handler_is_unknown()
    {
        await using var server = await ServeAsync(new EchoSetup());
        using var channel = Channels.To(server);
        Assert.AreEqual(StatusCode.Unknown, await Notes.CodeOfAsync(new Echo.EchoClient(channel).SayAsync(Notes.Of("a"), Notes.With("x-throw", "secret")).ResponseAsync));
    }

    [TestMethod]
    public async Task Calls_pass_over_a_Unix_socket()
    {
        using var folder = new TemporaryFolder();
        await using var server = await ServeAsync(new EchoSetup { UnixSocket = folder.File("echo.sock") });
        using var channel = Channels.ToUnixSocket(folder.File("echo.sock"));
        Assert.AreEqual(Notes.Of("a"), await new Echo.EchoClient(channel).SayAsync(Notes.Of("a")));
    }

    [TestMethod]
    public async Task Calls_pass_over_TLS_with_a_client_certificate()
    {
        using var authority = new TestAuthority();
        await using var server = await ServeAsync(new EchoSetup { Authority = authority });
        using var channel = Channels.ToTls(server, authority, withCertificate: true);
        Assert.AreEqual(Notes.Of("a"), await new Echo.EchoClient(channel).SayAsync(Notes.Of("a")));
    }

    [TestMethod]
    public async Task A_client_without_a_certificate_does_not_get_through()
    {
        using var authority = new TestAuthority();
        await using var server = await ServeAsync(new EchoSetup { Authority = authority });
        using var channel = Channels.ToTls(server, authority, withCertificate: false);
        Assert.AreEqual(StatusCode.Unavailable, await Notes.CodeOfAsync(new Echo.EchoClient(channel).SayAsync(Notes.Of("a")).ResponseAsync));
    }
}
