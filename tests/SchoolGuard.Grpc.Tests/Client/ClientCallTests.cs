using Grpc.Core;
using Grpc.Net.Client;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using SchoolGuard.Grpc.Tests.Hosting;
using SchoolGuard.TestKit.Time;

namespace SchoolGuard.Grpc.Tests.Client;

[TestClass]
public sealed class ClientCallTests
{
    [TestMethod]
    public async Task The_client_gives_a_call_up_at_its_deadline()
    {
        var time = new FakeTime();
        await using var server = await OddServer.StartAsync(OddServer.SilenceAsync);
        using var channel = TimedChannel(server.Address, time);
        var call = new Echo.EchoClient(channel).SayAsync(Notes.Of("a"), deadline: time.GetUtcNow().UtcDateTime.AddSeconds(5));
        time.Advance(Duration.FromSeconds(5));
        Assert.AreEqual(StatusCode.DeadlineExceeded, await Notes.CodeOfAsync(call.ResponseAsync));
    }

    [TestMethod]
    public async Task What_is_left_until_the_deadline_is_told_to_the_server()
    {
        var time = new FakeTime();
        string? told = null;
        await using var server = await OddServer.StartAsync(context =>
        {
            told = context.Request.Headers["grpc-timeout"];
            context.Response.ContentType = "application/grpc";
            context.Response.Headers["grpc-status"] = "5";
            return Task.CompletedTask;
        });
        using var channel = TimedChannel(server.Address, time);
        await Notes.CodeOfAsync(new Echo.EchoClient(channel).SayAsync(Notes.Of("a"), deadline: time.GetUtcNow().UtcDateTime.AddSeconds(5)).ResponseAsync);
        Assert.AreEqual("5000000u", told);
    }

    [TestMethod]
    public async Task A_call_past_its_deadline_is_not_sent()
    {
        var time = new FakeTime();
        var requests = 0;
        await using var server = await OddServer.StartAsync(_ =>
        {
            Interlocked.Increment(ref requests);
            return Task.CompletedTask;
        });
        using var channel = TimedChannel(server.Address, time);
        var call = new Echo.EchoClient(channel).SayAsync(Notes.Of("a"), deadline: time.GetUtcNow().UtcDateTime);
        Assert.AreEqual(StatusCode.DeadlineExceeded, await Notes.CodeOfAsync(call.ResponseAsync));
        Assert.AreEqual(0, requests);
    }

    [TestMethod]
    public void A_deadline_in_local_time_is_refused()
    {
        using var channel = GrpcChannel.ForAddress("http://localhost");
        var local = new DateTime(2026, 11, 24, 0, 0, 0, DateTimeKind.Local);
        Assert.ThrowsExactly<InvalidOperationException>(() => new Echo.EchoClient(channel).SayAsync(Notes.Of("a"), deadline: local));
    }

    [TestMethod]
    public async Task A_server_that_is_not_there_is_unavailable()
    {
        var gone = await EchoHost.StartAsync();
        var address = gone.Address;
        await gone.DisposeAsync();
        using var channel = GrpcChannel.ForAddress(address);
        using var unary = new Echo.EchoClient(channel).SayAsync(Notes.Of("a"));
        Assert.AreEqual(StatusCode.Unavailable, await Notes.CodeOfAsync(unary.ResponseAsync));
        using var duplex = new Echo.EchoClient(channel).Converse();
        Assert.AreEqual(StatusCode.Unavailable, await Notes.CodeOfAsync(duplex.RequestStream.WriteAsync(Notes.Of("a"))));
    }

    [TestMethod]
    public async Task A_cancelled_token_sends_nothing()
    {
        using var channel = GrpcChannel.ForAddress("http://localhost");
        var call = new Echo.EchoClient(channel).SayAsync(Notes.Of("a"), cancellationToken: new CancellationToken(canceled: true));
        Assert.AreEqual(StatusCode.Cancelled, await Notes.CodeOfAsync(call.ResponseAsync));
    }

    [TestMethod]
    public async Task Disposing_the_channel_gives_up_its_calls()
    {
        await using var server = await EchoHost.StartAsync();
        var channel = Channels.To(server);
        var call = new Echo.EchoClient(channel).SayAsync(Notes.Of("a"), Notes.With("x-wait", "1"));
        await server.WaitingAsync();
        channel.Dispose();
        Assert.AreEqual(StatusCode.Cancelled, await Notes.CodeOfAsync(call.ResponseAsync));
        await server.CancelledAsync();
    }

    [TestMethod]
    public async Task Cancelling_a_read_gives_up_the_call()
    {
        await using var server = await EchoHost.StartAsync();
        using var channel = Channels.To(server);
        using var call = new Echo.EchoClient(channel).Repeat(Notes.Of("a"), new Metadata { { "x-count", "0" }, { "x-wait", "1" } });
        using var giveUp = new CancellationTokenSource();
        var reading = call.ResponseStream.MoveNext(giveUp.Token);
        await server.WaitingAsync();
        await giveUp.CancelAsync();
        Assert.AreEqual(StatusCode.Cancelled, await Notes.CodeOfAsync(reading));
        await server.CancelledAsync();
    }

    [TestMethod]
    public async Task A_server_that_ends_early_tells_the_writer_its_status()
    {
        await using var server = await OddServer.StartAsync([], "7");
        using var channel = server.Channel();
        using var call = new Echo.EchoClient(channel).Gather();
        Assert.AreEqual(StatusCode.PermissionDenied, await Notes.CodeOfAsync(call.ResponseAsync));
        Assert.AreEqual(StatusCode.PermissionDenied, await Notes.CodeOfAsync(call.RequestStream.WriteAsync(Notes.OfSize(1))));
    }

    [TestMethod]
    public async Task Nothing_is_written_after_the_last_request()
    {
        await using var server = await EchoHost.StartAsync();
        using var channel = Channels.To(server);
        using var call = new Echo.EchoClient(channel).Gather();
        await call.RequestStream.CompleteAsync();
        await Assert.ThrowsExactlyAsync<InvalidOperationException>(() => call.RequestStream.WriteAsync(Notes.Of("a")));
    }

    [TestMethod]
    public async Task A_write_during_a_write_is_refused()
    {
        var opened = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var server = await OddServer.StartAsync(async context =>
        {
            opened.SetResult();
            await OddServer.SilenceAsync(context);
        });
        using var channel = server.Channel();
        using var call = new Echo.EchoClient(channel).Gather();
        await opened.Task;
        var first = call.RequestStream.WriteAsync(Notes.OfSize(3 * 1024 * 1024));
        await Assert.ThrowsExactlyAsync<InvalidOperationException>(() => call.RequestStream.WriteAsync(Notes.Of("b")));
        call.Dispose();
        Assert.AreEqual(StatusCode.Cancelled, await Notes.CodeOfAsync(first));
    }

    [TestMethod]
    public async Task A_status_before_the_end_is_not_to_be_had()
    {
        await using var server = await EchoHost.StartAsync();
        using var channel = Channels.To(server);
        using var call = new Echo.EchoClient(channel).Converse();
        Assert.ThrowsExactly<InvalidOperationException>(() => call.GetStatus());
        Assert.ThrowsExactly<InvalidOperationException>(() => call.GetTrailers());
    }

    [TestMethod]
    public async Task A_request_larger_than_the_limit_is_not_sent()
    {
        using var channel = GrpcChannel.ForAddress("http://localhost", new GrpcChannelOptions { MaxSendMessageSize = 100 });
        Assert.AreEqual(StatusCode.ResourceExhausted, await Notes.CodeOfAsync(new Echo.EchoClient(channel).SayAsync(Notes.OfSize(101)).ResponseAsync));
    }

    [TestMethod]
    public async Task A_host_may_be_named_instead_of_the_channel_s()
    {
        await using var server = await EchoHost.StartAsync();
        using var channel = Channels.To(server);
        await new Echo.EchoClient(channel).WithHost("hub.ravenswood.example").SayAsync(Notes.Of("a"));
        Assert.AreEqual("hub.ravenswood.example", (await server.Log.NextCallAsync()).Host);
    }

    [TestMethod]
    public async Task Keep_alive_pings_find_a_dead_connection()
    {
        await using var server = await EchoHost.StartAsync();
        await using var road = new DeadEndRoad(server.Port);
        using var channel = GrpcChannel.ForAddress(road.Address, new GrpcChannelOptions
        {
            DisposeHttpClient = true,
            HttpHandler = new SocketsHttpHandler { KeepAlivePingDelay = TimeSpan.FromSeconds(1), KeepAlivePingTimeout = TimeSpan.FromSeconds(1) },
        });
        var call = new Echo.EchoClient(channel).SayAsync(Notes.Of("a"), Notes.With("x-wait", "1"));
        await server.WaitingAsync();
        road.Block();
        Assert.AreEqual(StatusCode.Unavailable, await Notes.CodeOfAsync(call.ResponseAsync));
    }

    private static GrpcChannel TimedChannel(Uri address, FakeTime time) => GrpcChannel.ForAddress(address, new GrpcChannelOptions
    {
        ServiceProvider = new ServiceCollection().AddSingleton<TimeProvider>(time).BuildServiceProvider(),
    });
}
