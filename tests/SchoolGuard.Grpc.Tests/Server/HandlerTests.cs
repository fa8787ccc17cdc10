using System.ComponentModel;
using Grpc.AspNetCore.Server;
using Grpc.Core;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using SchoolGuard.Grpc.Tests.Hosting;

namespace SchoolGuard.Grpc.Tests.Server;

[TestClass]
public sealed class HandlerTests
{
    [TestMethod]
    public async Task The_message_of_an_exception_stays_here()
    {
        await using var server = await EchoHost.StartAsync();
        using var channel = Channels.To(server);
        var failure = await Assert.ThrowsAsync<RpcException>(async () => await new Echo.EchoClient(channel).SayAsync(Notes.Of("a"), Notes.With("x-throw", "secret")));
        Assert.AreEqual(new Status(StatusCode.Unknown, "the handler failed"), failure.Status);
    }

    [TestMethod]
    public async Task The_message_of_an_exception_is_told_when_details_are_enabled()
    {
        await using var server = await EchoHost.StartAsync(options => options.EnableDetailedErrors = true);
        using var channel = Channels.To(server);
        var failure = await Assert.ThrowsAsync<RpcException>(async () => await new Echo.EchoClient(channel).SayAsync(Notes.Of("a"), Notes.With("x-throw", "cause")));
        Assert.Contains("cause", failure.Status.Detail);
    }

    [TestMethod]
    public async Task Response_headers_go_once()
    {
        await CheckAsync(async (_, context) =>
        {
            await context.WriteResponseHeadersAsync([]);
            await Assert.ThrowsAsync<InvalidOperationException>(() => context.WriteResponseHeadersAsync([]));
        });
    }

    [TestMethod]
    public async Task A_write_during_a_write_is_refused()
    {
        await CheckAsync(async (responses, _) =>
        {
            // Far more than the flow control windows take, with a caller who does not read yet.
            var first = responses.WriteAsync(Notes.OfSize(3 * 1024 * 1024));
            await Assert.ThrowsAsync<InvalidOperationException>(() => responses.WriteAsync(Notes.Of("b")));
            await first;
        });
    }

    [TestMethod]
    public async Task A_response_larger_than_the_limit_exhausts_a_resource()
    {
        await using var server = await EchoHost.StartAsync(options => options.MaxSendMessageSize = 1000);
        using var channel = Channels.To(server);
        Assert.AreEqual(StatusCode.ResourceExhausted, await Notes.CodeOfAsync(new Echo.EchoClient(channel).SayAsync(Notes.OfSize(1001)).ResponseAsync));
    }

    [TestMethod]
    public async Task Responses_are_compressed_for_those_who_accept_it()
    {
        await using var server = await EchoHost.StartAsync(new EchoSetup { Gzip = true });
        using var spy = new HeaderSpy();
        using var channel = Channels.To(server, through: spy);
        Assert.AreEqual(Notes.OfSize(32 * 1024), await new Echo.EchoClient(channel).SayAsync(Notes.OfSize(32 * 1024)));
        Assert.AreEqual("gzip", spy.Header("grpc-encoding"));
        var unwilling = await RawCall.SendAsync(server.Address, RawCall.Frame(0));
        Assert.IsNull(RawCall.Find(unwilling.Response, "grpc-encoding"));
    }

    [TestMethod]
    public async Task The_client_certificate_is_within_reach_of_the_handler()
    {
        using var authority = new TestAuthority();
        await using var server = await EchoHost.StartAsync(new EchoSetup { Authority = authority });
        using var channel = Channels.ToTls(server, authority, withCertificate: true);
        await new Echo.EchoClient(channel).SayAsync(Notes.Of("a"));
        Assert.AreEqual("CN=device-17", (await server.Log.NextCallAsync()).Certificate);
    }

    [TestMethod]
    public async Task A_service_is_made_for_each_call_and_disposed_after_it()
    {
        var lives = new Lives();
        await using var server = await EchoHost.StartAsync(services: services => services.AddSingleton(lives), map: app => app.MapGrpcService<ShortLived>());
        using var channel = Channels.To(server);
        var definition = new Method<Note, Note>(MethodType.Unary, "schoolguard.test.Once", "Say", Notes.Marshaller, Notes.Marshaller);
        for (var round = 0; round < 2; round++) await channel.CreateCallInvoker().AsyncUnaryCall(definition, host: null, new CallOptions(), Notes.Of("a"));
        await lives.TwoEnded.Task;
        Assert.AreEqual(2, lives.Made);
    }

    [TestMethod]
    public async Task Attributes_of_the_class_and_the_method_are_on_the_endpoint()
    {
        EndpointDataSource? endpoints = null;
        await using var server = await EchoHost.StartAsync(
            services: services => services.AddSingleton(new Lives()),
            map: app => endpoints = MapAndGet(app));
        var categories = endpoints!.Endpoints
            .Single(endpoint => endpoint.Metadata.GetMetadata<GrpcMethodMetadata>() is { Method.FullName: "/schoolguard.test.Once/Say" })
            .Metadata.GetOrderedMetadata<CategoryAttribute>().Select(attribute => attribute.Category).ToList();
        CollectionAssert.AreEquivalent((string[])["of the class", "of the method"], categories);
    }

    [TestMethod]
    public void A_class_without_a_generated_base_is_refused()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Services.AddGrpc();
        var failure = Assert.ThrowsExactly<InvalidOperationException>(() => builder.Build().MapGrpcService<Lives>());
        Assert.Contains("derive it", failure.Message);
    }

    [TestMethod]
    public void Mapping_without_adding_is_refused()
    {
        var failure = Assert.ThrowsExactly<InvalidOperationException>(() => WebApplication.CreateSlimBuilder().Build().MapGrpcService<EchoService>());
        Assert.Contains("services.AddGrpc()", failure.Message);
    }

    private static CompositeEndpointDataSource MapAndGet(WebApplication app)
    {
        app.MapGrpcService<ShortLived>();
        return new CompositeEndpointDataSource(((IEndpointRouteBuilder)app).DataSources);
    }

    private static async Task CheckAsync(Func<IServerStreamWriter<Note>, ServerCallContext, Task> handler)
    {
        var method = new Method<Note, Note>(MethodType.ServerStreaming, "schoolguard.test.Checked", "Run", Notes.Marshaller, Notes.Marshaller);
        var definition = ServerServiceDefinition.CreateBuilder().AddMethod(method, new ServerStreamingServerMethod<Note, Note>((_, responses, context) => handler(responses, context))).Build();
        await using var server = await EchoHost.StartAsync(options => options.EnableDetailedErrors = true, map: app => app.MapGrpcService(definition));
        using var channel = Channels.To(server);
        using var call = channel.CreateCallInvoker().AsyncServerStreamingCall(method, host: null, new CallOptions(), Notes.Of("a"));
        await foreach (var note in call.ResponseStream.ReadAllAsync()) Assert.IsNotNull(note);
        Assert.AreEqual(StatusCode.OK, call.GetStatus().StatusCode);
    }
}
