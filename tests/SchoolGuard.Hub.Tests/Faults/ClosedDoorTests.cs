using System.Reflection;
using Grpc.Core;
using SchoolGuard.Hub.Keys;
using SchoolGuard.Hub.Tests.Support;
using SchoolGuard.Protocol.Hubs;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.Hub.Tests.Faults;

/// <summary>Everything that the hub does for those who run it, asked for by somebody who does not. Methods that are added later are tried too.</summary>
[TestClass]
public sealed class ClosedDoorTests
{
    public static IEnumerable<object[]> Methods => HubControl.Descriptor.Methods.Select(method => new object[] { method.Name });

    [TestMethod]
    [DynamicData(nameof(Methods))]
    public async Task Nobody_runs_the_hub_with_a_devices_certificate_no_token_or_a_made_up_one(string method)
    {
        await using var hub = await TestHub.StartAsync();
        var device = await ScriptedDevice.EnrolAsync(hub);
        var withCertificate = new HubControl.HubControlClient(hub.Keep(HubChannel.Trusting(hub.Address, hub.Get<Authority>().Certificate, device.Certificate)));
        var before = (await hub.Control.VerifyAuditAsync(new VerifyAuditRequest(), hub.Headers)).Audits[0].Lines;

        foreach (var headers in (Metadata[])[[], new() { { "authorization", "Bearer guessed" } }, new() { { "authorization", $"Basic {hub.Operator.Token}" } }])
        {
            Assert.AreEqual(StatusCode.Unauthenticated, await AskAsync(withCertificate, method, headers));
            Assert.AreEqual(StatusCode.Unauthenticated, await AskAsync(hub.Control, method, headers));
        }

        Assert.AreEqual(before, (await hub.Control.VerifyAuditAsync(new VerifyAuditRequest(), hub.Headers)).Audits[0].Lines, "nothing was done");
    }

    private static async Task<StatusCode> AskAsync(HubControl.HubControlClient client, string name, Metadata headers)
    {
        var method = HubControl.Descriptor.FindMethodByName(name);
        var request = Activator.CreateInstance(method.InputType.ClrType)!;
        try
        {
            switch (method)
            {
                case { IsClientStreaming: false, IsServerStreaming: false }:
                    await (dynamic)Find(client, name + "Async", request.GetType()).Invoke(client, [request, headers, null, CancellationToken.None])!;
                    break;
                case { IsClientStreaming: false }:
                    var reading = Find(client, name, request.GetType()).Invoke(client, [request, headers, null, CancellationToken.None])!;
                    await ReadAsync(reading.GetType().GetProperty("ResponseStream")!.GetValue(reading)!, typeof(IAsyncStreamReader<>).MakeGenericType(method.OutputType.ClrType));
                    break;
                default:
                    dynamic writing = Find(client, name, typeof(Metadata)).Invoke(client, [headers, null, CancellationToken.None])!;
                    await writing.ResponseAsync;
                    break;
            }

            return StatusCode.OK;
        }
        catch (RpcException refused)
        {
            return refused.StatusCode;
        }
    }

    private static Task ReadAsync(object stream, Type reader) => (Task)reader.GetMethod("MoveNext")!.Invoke(stream, [CancellationToken.None])!;

    private static MethodInfo Find(HubControl.HubControlClient client, string name, Type first) => client.GetType().GetMethods().Single(method =>
        method.Name.Equals(name, StringComparison.Ordinal) && method.GetParameters() is [{ } parameter, _, _, ..] && parameter.ParameterType == first && method.GetParameters()[^1].ParameterType == typeof(CancellationToken));
}
