using Grpc.Core;
using Grpc.Core.Interceptors;
using SchoolGuard.Grpc.Tests.Hosting;

namespace SchoolGuard.Grpc.Tests.Server;

[TestClass]
public sealed class InterceptorTests
{
    [TestMethod]
    public async Task A_call_of_each_kind_passes_them_in_the_order_in_which_they_were_added()
    {
        await using var server = await EchoHost.StartAsync(options =>
        {
            options.Interceptors.Add<Stamp>("outer");
            options.Interceptors.Add<Stamp>("inner");
        });
        using var channel = Channels.To(server);
        var client = new Echo.EchoClient(channel);

        using var say = client.SayAsync(Notes.Of("a"));
        await say;
        AssertPassed(say.GetTrailers());
        using var repeat = client.Repeat(Notes.Of("a"));
        await foreach (var note in repeat.ResponseStream.ReadAllAsync()) Assert.AreEqual(Notes.Of("a"), note);
        AssertPassed(repeat.GetTrailers());
        using var gather = client.Gather();
        await gather.RequestStream.CompleteAsync();
        await gather;
        AssertPassed(gather.GetTrailers());
        using var converse = client.Converse();
        await converse.RequestStream.CompleteAsync();
        Assert.IsFalse(await converse.ResponseStream.MoveNext(CancellationToken.None));
        AssertPassed(converse.GetTrailers());
    }

    [TestMethod]
    public async Task An_interceptor_may_say_what_a_handler_threw()
    {
        await using var server = await EchoHost.StartAsync(options => options.Interceptors.Add<Stamp>("told"));
        using var channel = Channels.To(server);

        var failure = await Assert.ThrowsAsync<RpcException>(async () => await new Echo.EchoClient(channel).SayAsync(Notes.Of("a"), Notes.With("x-throw", "cause")));

        Assert.AreEqual(new Status(StatusCode.Unavailable, "cause"), failure.Status);
    }

    private static void AssertPassed(Metadata trailers) =>
        CollectionAssert.AreEqual(new[] { "outer", "inner" }, trailers.Where(trailer => trailer.Key is "x-passed").Select(trailer => trailer.Value).ToList());

    /// <summary>Writes its name into the trailers.</summary>
    private sealed class Stamp(string name) : Interceptor
    {
        public override async Task<TResponse> UnaryServerHandler<TRequest, TResponse>(TRequest request, ServerCallContext context, UnaryServerMethod<TRequest, TResponse> continuation)
        {
            Pass(context);
            try
            {
                return await base.UnaryServerHandler(request, context, continuation);
            }
            catch (InvalidOperationException fault)
            {
                throw new RpcException(new Status(StatusCode.Unavailable, fault.Message));
            }
        }

        public override Task<TResponse> ClientStreamingServerHandler<TRequest, TResponse>(
            IAsyncStreamReader<TRequest> requestStream, ServerCallContext context, ClientStreamingServerMethod<TRequest, TResponse> continuation)
        {
            Pass(context);
            return base.ClientStreamingServerHandler(requestStream, context, continuation);
        }

        public override Task ServerStreamingServerHandler<TRequest, TResponse>(
            TRequest request, IServerStreamWriter<TResponse> responseStream, ServerCallContext context, ServerStreamingServerMethod<TRequest, TResponse> continuation)
        {
            Pass(context);
            return base.ServerStreamingServerHandler(request, responseStream, context, continuation);
        }

        public override Task DuplexStreamingServerHandler<TRequest, TResponse>(
            IAsyncStreamReader<TRequest> requestStream, IServerStreamWriter<TResponse> responseStream, ServerCallContext context, DuplexStreamingServerMethod<TRequest, TResponse> continuation)
        {
            Pass(context);
            return base.DuplexStreamingServerHandler(requestStream, responseStream, context, continuation);
        }

        private void Pass(ServerCallContext context) => context.ResponseTrailers.Add("x-passed", name);
    }
}
