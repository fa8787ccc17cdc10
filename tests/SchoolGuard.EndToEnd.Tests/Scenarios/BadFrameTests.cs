using System.Buffers.Binary;
using System.Diagnostics;
using System.Text;
using SchoolGuard.Agent.Tests.Support;
using SchoolGuard.TestKit.Machine;

namespace SchoolGuard.EndToEnd.Tests.Scenarios;

/// <summary>What a broken or hostile browser may write to the host, with the real agent behind it.</summary>
[TestClass]
public sealed class BadFrameTests
{
    public static IEnumerable<(string Name, byte[] Bytes)> BadFrames =>
    [
        ("no JSON", Frame("{"u8.ToArray())),
        ("no object", Frame("[1,2]"u8.ToArray())),
        ("no UTF-8", Frame([0xFF, 0xFE, 0x00])),
        ("no such message", Frame("""{"id":1,"type":"erase"}"""u8.ToArray())),
        ("no host name", Frame("""{"id":2,"type":"decide","host":"a b"}"""u8.ToArray())),
        ("an empty frame", Frame([])),
        ("a grant, which browsers may not deliver", Frame("""{"id":3,"type":"deliverGrant","grant":"AAAA"}"""u8.ToArray())),
    ];

    [TestMethod]
    [DynamicData(nameof(BadFrames))]
    public async Task A_bad_frame_is_answered_and_the_next_good_one_is_served(string name, byte[] bytes)
    {
        await using var device = await Device.StartAsync();
        using var host = StartHost(device.Socket);

        await host.StandardInput.BaseStream.WriteAsync(bytes);
        await host.StandardInput.BaseStream.WriteAsync(Frame("""{"id":99,"type":"decide","host":"www.tiktok.com"}"""u8.ToArray()));
        await host.StandardInput.BaseStream.FlushAsync();

        Assert.Contains("\"id\":99", await ReadUntilAsync(host, "\"id\":99"), name);
        host.StandardInput.Close();
        await host.WaitForExitAsync();
        Assert.IsEmpty((await device.StatusAsync()).Faults);
    }

    [TestMethod]
    [DataRow(new byte[] { 0xFF, 0xFF, 0xFF, 0xFF })]
    [DataRow(new byte[] { 0x10, 0x00, 0x00, 0x00, 0x7B })]
    [DataRow(new byte[] { 0x10 })]
    public async Task A_frame_that_is_too_long_or_cut_off_ends_the_host_and_not_the_agent(byte[] bytes)
    {
        await using var device = await Device.StartAsync();
        using var host = StartHost(device.Socket);

        await host.StandardInput.BaseStream.WriteAsync(bytes);
        host.StandardInput.Close();
        await host.WaitForExitAsync();

        Assert.IsFalse((await device.DecideAsync("www.tiktok.com")).Allowed);
    }

    private static Process StartHost(string socket)
    {
        var start = new ProcessStartInfo(Path.Combine(Repository.OutputOf("SchoolGuard.ExtensionHost"), "schoolguard-host"), ["chrome-extension://test/"])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        start.Environment["SCHOOLGUARD_SOCKET"] = socket;
        return Process.Start(start)!;
    }

    private static byte[] Frame(byte[] content)
    {
        var frame = new byte[4 + content.Length];
        BinaryPrimitives.WriteInt32LittleEndian(frame, content.Length);
        content.CopyTo(frame, 4);
        return frame;
    }

    private static async Task<string> ReadUntilAsync(Process host, string expected)
    {
        var output = host.StandardOutput.BaseStream;
        var header = new byte[4];
        while (true)
        {
            await output.ReadExactlyAsync(header);
            var content = new byte[BinaryPrimitives.ReadInt32LittleEndian(header)];
            await output.ReadExactlyAsync(content);
            var message = Encoding.UTF8.GetString(content);
            if (message.Contains(expected, StringComparison.Ordinal)) return message;
        }
    }
}
