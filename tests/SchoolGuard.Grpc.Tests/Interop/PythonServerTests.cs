using SchoolGuard.Grpc.Tests.Hosting;

namespace SchoolGuard.Grpc.Tests.Interop;

[TestClass]
public sealed class PythonServerTests : ClientContract
{
    [TestMethod]
    public async Task Compressed_responses_are_understood()
    {
        await using var server = await ServeAsync(new EchoSetup { Gzip = true });
        using var spy = new HeaderSpy();
        using var channel = Channels.To(server, through: spy);
        Assert.AreEqual(Notes.OfSize(32 * 1024), await new Echo.EchoClient(channel).SayAsync(Notes.OfSize(32 * 1024)));
        Assert.AreEqual("gzip", spy.Header("grpc-encoding"));
    }

    private protected override Task<IEchoServer> ServeAsync(EchoSetup setup) => PeerServer.StartAsync(PeerProcess.Python("echo_server", setup.ForPeer));
}
