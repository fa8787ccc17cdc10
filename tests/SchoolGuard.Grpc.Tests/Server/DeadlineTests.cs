using Grpc.Core;
using Grpc.Net.Client;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using SchoolGuard.Grpc.Tests.Hosting;
using SchoolGuard.TestKit.Time;

namespace SchoolGuard.Grpc.Tests.Server;

[TestClass]
public sealed class DeadlineTests
{
    private static readonly FakeTime Standing = new();

    [TestMethod]
    public async Task The_server_ends_a_call_at_its_deadline_and_stops_its_handler()
    {
        var time = new FakeTime();
        await using var server = await EchoHost.StartAsync(services: services => services.AddSingleton<TimeProvider>(time));
        using var channel = StandingChannel(server);
        var call = new Echo.EchoClient(channel).SayAsync(Notes.Of("a"), Notes.With("x-wait", "1"), Standing.GetUtcNow().UtcDateTime.AddSeconds(10));
        await server.WaitingAsync();
        time.Advance(Duration.FromSeconds(10));
        Assert.AreEqual(StatusCode.DeadlineExceeded, await Notes.CodeOfAsync(call.ResponseAsync));
        await server.CancelledAsync();
    }

    [TestMethod]
    public async Task A_handler_that_does_not_listen_cannot_hold_the_caller()
    {
        var time = new FakeTime();
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var released = new TaskCompletionSource<Note>(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var server = await EchoHost.StartAsync(
            services: services => services.AddSingleton<TimeProvider>(time),
            map: app => app.MapGrpcService(Deaf(_ =>
            {
                started.SetResult();
                return released.Task;
            })));
        using var channel = StandingChannel(server);
        using var call = channel.CreateCallInvoker().AsyncUnaryCall(DeafMethod, host: null, new CallOptions(deadline: Standing.GetUtcNow().UtcDateTime.AddSeconds(10)), Notes.Of("a"));
        await started.Task;
        time.Advance(Duration.FromSeconds(10));
        Assert.AreEqual(StatusCode.DeadlineExceeded, await Notes.CodeOfAsync(call.ResponseAsync));
        released.SetResult(Notes.Of("late"));
    }

    [TestMethod]
    public async Task A_handler_that_ends_in_time_is_not_disturbed()
    {
        var time = new FakeTime();
        await using var server = await EchoHost.StartAsync(services: services => services.AddSingleton<TimeProvider>(time));
        using var channel = StandingChannel(server);
        var note = await new Echo.EchoClient(channel).SayAsync(Notes.Of("a"), deadline: Standing.GetUtcNow().UtcDateTime.AddSeconds(10));
        time.Advance(Duration.FromSeconds(10));
        Assert.AreEqual(Notes.Of("a"), note);
    }

    [TestMethod]
    public async Task The_handler_sees_the_deadline_by_its_own_clock()
    {
        var time = new FakeTime(Instant.FromUtc(2030, 1, 1, 0, 0));
        await using var server = await EchoHost.StartAsync(services: services => services.AddSingleton<TimeProvider>(time));
        using var channel = StandingChannel(server);
        await new Echo.EchoClient(channel).SayAsync(Notes.Of("a"), deadline: Standing.GetUtcNow().UtcDateTime.AddSeconds(10));
        Assert.AreEqual(new DateTime(2030, 1, 1, 0, 0, 10, DateTimeKind.Utc), (await server.Log.NextCallAsync()).Deadline);
    }

    [TestMethod]
    public async Task A_deadline_frees_a_handler_whose_caller_does_not_read()
    {
        var time = new FakeTime();
        var blocked = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var freed = new TaskCompletionSource<Exception?>(TaskCreationOptions.RunContinuationsAsynchronously);
        var method = new Method<Note, Note>(MethodType.ServerStreaming, "schoolguard.test.Flood", "Run", Notes.Marshaller, Notes.Marshaller);
        var definition = ServerServiceDefinition.CreateBuilder().AddMethod(method, new ServerStreamingServerMethod<Note, Note>(async (_, responses, _) =>
        {
            var writing = responses.WriteAsync(Notes.OfSize(3 * 1024 * 1024));
            blocked.SetResult();
            freed.SetResult(await Assert.ThrowsAsync<OperationCanceledException>(() => writing));
        })).Build();
        await using var server = await EchoHost.StartAsync(services: services => services.AddSingleton<TimeProvider>(time), map: app => app.MapGrpcService(definition));
        using var channel = StandingChannel(server);
        using var call = channel.CreateCallInvoker().AsyncServerStreamingCall(method, host: null, new CallOptions(deadline: Standing.GetUtcNow().UtcDateTime.AddSeconds(10)), Notes.Of("a"));
        await blocked.Task;
        time.Advance(Duration.FromSeconds(10));
        Assert.IsNotNull(await freed.Task);
    }

    private static readonly Method<Note, Note> DeafMethod = new(MethodType.Unary, "schoolguard.test.Deaf", "Listen", Notes.Marshaller, Notes.Marshaller);

    private static ServerServiceDefinition Deaf(Func<ServerCallContext, Task<Note>> answer) =>
        ServerServiceDefinition.CreateBuilder().AddMethod(DeafMethod, new UnaryServerMethod<Note, Note>((_, context) => answer(context))).Build();

    /// <summary>For this client no time passes: what ends its calls is the server.</summary>
    private static GrpcChannel StandingChannel(EchoHost server) => GrpcChannel.ForAddress(server.Address, new GrpcChannelOptions
    {
        ServiceProvider = new ServiceCollection().AddSingleton<TimeProvider>(Standing).BuildServiceProvider(),
    });
}
