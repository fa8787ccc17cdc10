using System.Net.Sockets;
using NodaTime;
using SchoolGuard.Hub.Arrivals;
using SchoolGuard.Hub.Tests.Support;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.Hub.Tests.Arrivals;

[TestClass]
public sealed class TurnstileTests
{
    /// <summary>The first byte of a TLS handshake, of which no more comes.</summary>
    private static readonly byte[] Beginning = [0x16];

    [TestMethod]
    public async Task Who_begins_and_says_no_more_keeps_others_out_no_longer_than_a_turn()
    {
        await using var hub = await TestHub.StartAsync();
        var device = await ScriptedDevice.EnrolAsync(hub);
        var idle = new List<TcpClient>();
        try
        {
            for (var number = 0; number < Turnstile.AtOnce; number++) idle.Add(await BeginAsync(hub));
            await UntilFullAsync(hub.Get<Turnstile>());
            var coming = device.Connect().NextAsync(HubMessage.KindOneofCase.Welcome);
            Assert.IsFalse(coming.IsCompleted);

            hub.Time.Advance(Duration.FromTimeSpan(Turnstile.LongestTurn));

            Assert.IsNotNull((await coming).Welcome);
        }
        finally
        {
            idle.ForEach(each => each.Dispose());
        }
    }

    [TestMethod]
    public async Task Who_says_nothing_takes_no_turn()
    {
        await using var hub = await TestHub.StartAsync();
        var device = await ScriptedDevice.EnrolAsync(hub);
        var silent = new List<TcpClient>();
        try
        {
            for (var number = 0; number < 2 * Turnstile.AtOnce; number++) silent.Add(await ReachAsync(hub));

            Assert.IsNotNull((await device.Connect().NextAsync(HubMessage.KindOneofCase.Welcome)).Welcome);
        }
        finally
        {
            silent.ForEach(each => each.Dispose());
        }
    }

    private static async Task UntilFullAsync(Turnstile turnstile)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (turnstile.Free > 0)
        {
            patience.Token.ThrowIfCancellationRequested();
            await Task.Yield();
        }
    }

    private static async Task<TcpClient> BeginAsync(TestHub hub)
    {
        var client = await ReachAsync(hub);
        await client.GetStream().WriteAsync(Beginning);
        return client;
    }

    private static async Task<TcpClient> ReachAsync(TestHub hub)
    {
        var address = new Uri(hub.Address);
        var client = new TcpClient();
        await client.ConnectAsync(address.DnsSafeHost, address.Port);
        return client;
    }
}
