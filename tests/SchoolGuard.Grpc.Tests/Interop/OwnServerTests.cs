using Grpc.Core;
using SchoolGuard.Grpc.Tests.Hosting;

namespace SchoolGuard.Grpc.Tests.Interop;

[TestClass]
public sealed class OwnServerTests : ClientContract
{
    [TestMethod]
    public async Task Several_values_of_one_binary_key_stay_apart()
    {
        await using var server = await ServeAsync(new EchoSetup());
        using var channel = Channels.To(server);
        using var call = new Echo.EchoClient(channel).SayAsync(Notes.Of("a"), new Metadata { { "x-echo-bin", [1, 2] }, { "x-echo-bin", [] }, { "x-echo-bin", [3] } });
        await call;
        var values = call.GetTrailers().GetAll("x-echo-bin").Select(entry => Convert.ToHexString(entry.ValueBytes)).ToList();
        CollectionAssert.AreEqual((string[])["0102", "", "03"], values);
    }

    private protected override async Task<IEchoServer> ServeAsync(EchoSetup setup) => await EchoHost.StartAsync(setup);
}
