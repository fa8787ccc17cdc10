using System.Text.Json;
using Grpc.Core;
using SchoolGuard.Hub.Audit;
using SchoolGuard.Hub.Tests.Support;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.Hub.Tests.Faults;

/// <summary>Text is text, whatever it looks like: it is kept and found as it was written, and nothing of it runs.</summary>
[TestClass]
public sealed class InjectedTextTests
{
    private static readonly string[] Texts =
    [
        "'; drop table devices; --",
        "' or '1'='1",
        "@name",
        "_",
        "<script>alert(1)</script>",
        "' onmouseover='alert(1)",
        "{{7*7}} #{7*7}",
        "','kind':'operator-made",
        "\u202Egnp.exe",
    ];

    [TestMethod]
    [DataRow(TestStore.Sqlite)]
    [DataRow(TestStore.Postgres)]
    public async Task Names_of_devices_and_groups_are_kept_found_and_recorded_as_they_were_written(string store)
    {
        await using var hub = await TestHub.StartAsync(store);
        foreach (var text in Texts) await ScriptedDevice.EnrolAsync(hub, text, group: text);

        var listed = (await hub.Control.ListDevicesAsync(new ListDevicesRequest(), hub.Headers)).Devices;
        CollectionAssert.AreEquivalent(Texts, listed.Select(device => device.Name).ToArray());
        CollectionAssert.AreEquivalent(Texts, listed.Select(device => device.Group).ToArray());
        await hub.PublishAsync(1, group: Texts[0]);
        foreach (var text in Texts) Assert.AreEqual(text.Equals(Texts[0], StringComparison.Ordinal) ? 1UL : 0UL, (await hub.DeviceAsync(text)).DueCounter);

        foreach (var text in Texts) await hub.Control.RevokeDeviceAsync(new RevokeDeviceRequest { Device = text }, hub.Headers);

        Assert.AreEqual(Texts.Length, (await hub.Control.ListDevicesAsync(new ListDevicesRequest(), hub.Headers)).Devices.Count(device => device.State is DeviceState.Revoked));
        Assert.IsEmpty((await hub.Control.VerifyAuditAsync(new VerifyAuditRequest(), hub.Headers)).Audits.SelectMany(audit => audit.Findings));
        CollectionAssert.AreEqual(Texts, await RecordedAsync(hub));
    }

    [TestMethod]
    [DataRow("\" onmouseover=\"alert(1)")]
    [DataRow("$(reboot)")]
    [DataRow("`reboot`")]
    [DataRow("%PATH%")]
    [DataRow("a\\")]
    public async Task A_name_that_would_leave_its_quotation_marks_on_a_command_line_is_refused(string text)
    {
        await using var hub = await TestHub.StartAsync();

        var refusal = await Assert.ThrowsExactlyAsync<RpcException>(() => hub.TokenAsync(text));

        Assert.AreEqual(StatusCode.InvalidArgument, refusal.StatusCode);
    }

    /// <summary>The names of the tokens' devices, by the audit.</summary>
    private static async Task<string[]> RecordedAsync(TestHub hub)
    {
        List<string> names = [];
        await foreach (var line in hub.Get<HubAudit>().ReadAsync())
        {
            var record = JsonElement.Parse(line);
            if (record.GetProperty("kind").ValueEquals("token-made")) names.Add(record.GetProperty("device").GetString()!);
        }

        return [.. names];
    }
}
