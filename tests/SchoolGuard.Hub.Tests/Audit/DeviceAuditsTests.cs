using System.Text;
using NodaTime;
using SchoolGuard.Bundles.Audits;
using SchoolGuard.Hub.Audit;
using SchoolGuard.Hub.Tests.Support;

namespace SchoolGuard.Hub.Tests.Audit;

[TestClass]
public sealed class DeviceAuditsTests
{
    private const string Device = IncidentParts.Device;

    [TestMethod]
    [DataRow(TestStore.Sqlite)]
    [DataRow(TestStore.Postgres)]
    public async Task Lines_handed_in_twice_are_kept_once_and_verbatim(string kind)
    {
        await using var parts = await IncidentParts.StartAsync(kind);
        var audits = parts.DeviceAudits;
        var lines = Lines(5);

        Assert.AreEqual(3, await audits.KeepAsync(Device, 1, Join(lines[..3])));
        Assert.AreEqual(3, await audits.KeepAsync(Device, 1, Join(lines[..3])));
        Assert.AreEqual(5, await audits.KeepAsync(Device, 2, Join(lines[1..])));

        CollectionAssert.AreEqual(lines, await ReadAsync(audits));
        Assert.IsTrue((await audits.VerifyAsync(Device)).IsIntact);
    }

    [TestMethod]
    public async Task Lines_beyond_a_gap_are_not_kept()
    {
        await using var parts = await IncidentParts.StartAsync();
        var audits = parts.DeviceAudits;
        var lines = Lines(5);
        await audits.KeepAsync(Device, 1, Join(lines[..2]));

        Assert.AreEqual(2, await audits.KeepAsync(Device, 4, Join(lines[3..])));
    }

    [TestMethod]
    public async Task A_line_that_does_not_continue_the_last_is_kept_and_goes_on_record()
    {
        await using var parts = await IncidentParts.StartAsync();
        var audits = parts.DeviceAudits;
        var lines = Lines(4);
        await audits.KeepAsync(Device, 1, Join(lines[..2]));
        lines[2] = lines[2].Replace("thing", "other", StringComparison.Ordinal);

        Assert.AreEqual(4, await audits.KeepAsync(Device, 3, Join(lines[2..])));

        Assert.IsFalse((await audits.VerifyAsync(Device)).IsIntact);
        Assert.Contains("device-audit-damaged", await parts.AuditTextAsync());
    }

    [TestMethod]
    public async Task What_was_taken_from_the_store_is_found()
    {
        await using var parts = await IncidentParts.StartAsync();
        var audits = parts.DeviceAudits;
        await audits.KeepAsync(Device, 1, Join(Lines(4)));

        await parts.Store.ExecuteAsync("delete from device_audit where number = 2");

        Assert.IsFalse((await audits.VerifyAsync(Device)).IsIntact);
    }

    [TestMethod]
    public async Task A_device_with_fewer_lines_than_are_kept_begins_anew_on_record()
    {
        await using var parts = await IncidentParts.StartAsync();
        var audits = parts.DeviceAudits;
        await audits.KeepAsync(Device, 1, Join(Lines(4)));

        Assert.AreEqual(0, await audits.BeginAsync(Device, lines: 2));
        Assert.AreEqual(2, await audits.KeepAsync(Device, 1, Join(Lines(2))));

        Assert.AreEqual(2, await audits.BeginAsync(Device, lines: 2));
        Assert.HasCount(6, await ReadAsync(audits));
        Assert.Contains("device-audit-shortened", await parts.AuditTextAsync());
    }

    private static string[] Lines(int count)
    {
        var lines = new List<string>();
        var previous = AuditLine.NoLine;
        for (var number = 1; number <= count; number++)
        {
            var line = new AuditLine(number, previous).Write(AuditEntry.Of(Instant.FromUtc(2026, 11, 24, 10, 14), "thing"));
            lines.Add(Encoding.UTF8.GetString(line));
            previous = AuditLine.Hash(line);
        }

        return [.. lines];
    }

    private static byte[] Join(string[] lines) => Encoding.UTF8.GetBytes(string.Concat(lines.Select(line => line + "\n")));

    private static async Task<string[]> ReadAsync(DeviceAudits audits)
    {
        var lines = new List<string>();
        await foreach (var line in audits.ReadAsync(Device)) lines.Add(Encoding.UTF8.GetString(line));
        return [.. lines];
    }
}
