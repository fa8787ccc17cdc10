using Grpc.Core;
using Grpc.Net.Client;
using SchoolGuard.Grpc.Tests.Hosting;
using SchoolGuard.TestKit.Machine;

namespace SchoolGuard.Grpc.Tests.Calls;

[TestClass]
public sealed class SmokeTests
{
    [TestMethod]
    public async Task All_kinds_work()
    {
        await using var host = await EchoHost.OverTcpAsync();
        using var channel = GrpcChannel.ForAddress(host.Address);
        var client = new Echo.EchoClient(channel);
        Assert.AreEqual("a", (await client.SayAsync(new Note { Lines = { "a" } })).Lines[0]);
        using var call = client.Repeat(new Note { Lines = { "a" } });
        var list = new List<Note>();
        await foreach (var n in call.ResponseStream.ReadAllAsync()) list.Add(n);
        Assert.HasCount(3, list);
        using var g = client.Gather();
        await g.RequestStream.WriteAsync(new Note { Lines = { "a" } });
        await g.RequestStream.WriteAsync(new Note { Lines = { "b" } });
        await g.RequestStream.CompleteAsync();
        Assert.HasCount(2, (await g).Lines);
        using var d = client.Converse();
        for (var i = 0; i < 3; i++)
        {
            await d.RequestStream.WriteAsync(new Note { Lines = { "a" + i } });
            Assert.IsTrue(await d.ResponseStream.MoveNext());
            Assert.AreEqual("a" + i, d.ResponseStream.Current.Lines[0]);
        }
        await d.RequestStream.CompleteAsync();
        Assert.IsFalse(await d.ResponseStream.MoveNext());
        Assert.AreEqual(StatusCode.OK, d.GetStatus().StatusCode);
    }

    [TestMethod]
    public async Task Unix()
    {
        using var folder = new TemporaryFolder();
        await using var host = await EchoHost.OverUnixSocketAsync(folder.File("s"));
        using var channel = Channels.ToUnixSocket(folder.File("s"));
        var client = new Echo.EchoClient(channel);
        Assert.AreEqual("a", (await client.SayAsync(new Note { Lines = { "a" } })).Lines[0]);
    }
}
