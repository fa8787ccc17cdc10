using Google.Protobuf;
using SchoolGuard.Bundles.Audits;
using SchoolGuard.Hub.Audit;
using SchoolGuard.Hub.Fleet;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.Hub.Wire;

/// <summary>The hub's audit and the devices', for those who run the hub.</summary>
internal sealed class AuditDesk(HubAudit audit, DeviceAudits deviceAudits, DeviceBook devices)
{
    private const int ChunkBytes = 64 * 1024;
    private const byte LineEnd = (byte)'\n';

    public async Task<IReadOnlyList<AuditSummary>> VerifyAsync()
    {
        List<AuditSummary> summaries = [Summary("", await audit.VerifyAsync())];
        foreach (var device in await devices.ListAsync()) summaries.Add(Summary(device.Name, await deviceAudits.VerifyAsync(device.Id)));
        return summaries;
    }

    /// <summary>An audit's lines with their ends.</summary>
    /// <param name="device">The device's id; null for the hub's own.</param>
    public async IAsyncEnumerable<AuditChunk> ReadAsync(string? device)
    {
        using var chunk = new MemoryStream();
        await foreach (var line in device is null ? audit.ReadAsync() : deviceAudits.ReadAsync(device))
        {
            chunk.Write(line);
            chunk.WriteByte(LineEnd);
            if (chunk.Length < ChunkBytes) continue;
            yield return Take(chunk);
        }

        if (chunk.Length > 0) yield return Take(chunk);
    }

    private static AuditChunk Take(MemoryStream chunk)
    {
        var taken = new AuditChunk { Lines = ByteString.CopyFrom(chunk.GetBuffer(), 0, (int)chunk.Length) };
        chunk.SetLength(0);
        return taken;
    }

    private static AuditSummary Summary(string device, AuditVerification found) =>
        new() { Device = device, Lines = (ulong)found.Records, Findings = { found.Findings.Select(finding => finding.Message) } };
}
