using System.Security.Cryptography;
using NodaTime;
using SchoolGuard.Hub.Audit;
using SchoolGuard.Hub.Stores;

namespace SchoolGuard.Hub.Evidence;

/// <summary>Takes sealed evidence from devices, a piece at a time. What was acknowledged is on the disk; a piece that comes twice is kept once.</summary>
internal sealed class EvidenceVault(Database database, HubAudit audit, IClock clock)
{
    /// <summary>A device that keeps more is broken or broken into.</summary>
    private const long MostOfADevice = 2000;

    /// <returns>How much of the item is kept, and why it is not taken; empty if it is.</returns>
    public Task<(long Kept, string Fault)> TakeAsync(string device, EvidencePiece piece) => piece.IsValid
        ? database.WriteAsync(session => TakeAsync(session, device, piece))
        : Task.FromResult((0L, "the piece is none of an item of evidence: update the agent"));

    /// <returns>The whole item as it was sealed; null if there is none, or not all of it yet.</returns>
    public Task<byte[]?> FindAsync(string device, string id) => database.ReadAsync(async session =>
        await session.FirstAsync<long>("select count(*) from evidence where device = @device and id = @id and received is not null and size > 0", new { device, id }) == 0
            ? null
            : await JoinAsync(session, device, id));

    /// <summary>Deletes the evidence of an incident that still says which it is. That there was an item stays, as one of no bytes: a device that has yet to hand it over is told that it is here, and deletes it.</summary>
    public static async Task ForgetAsync(Session session, long incident, Instant now)
    {
        await session.ExecuteAsync(
            """
            insert into evidence (device, id, size, sha256, received) select device, evidence, 0, '', @now from incidents where number = @incident and evidence <> ''
            on conflict (device, id) do update set size = 0, sha256 = '', received = excluded.received
            """,
            new { incident, now });
        await session.ExecuteAsync(
            "delete from evidence_pieces where exists (select 1 from incidents i where i.number = @incident and i.evidence = evidence_pieces.id and i.device = evidence_pieces.device)", new { incident });
    }

    private async Task<(long Kept, string Fault)> TakeAsync(Session session, string device, EvidencePiece piece)
    {
        // What makes an item whole goes on the audit: its turn before the item, as whoever erases takes them.
        if (piece.Offset + piece.Bytes.Length == piece.Size) await HubAudit.TakeTurnAsync(session);
        var item = new { device, piece.Id };
        var known = await session.FirstAsync<Item>("select sha256 as \"Sha256\", received as \"Received\" from evidence where device = @device and id = @Id" + session.Database.ForUpdate, item);
        if (known?.Received is not null) return (piece.Size, "");
        if (known is null && await session.FirstAsync<long>("select count(*) from evidence where device = @device and size > 0", item) >= MostOfADevice)
            return (0, $"the hub has {MostOfADevice} items of this device: ask the safeguarding lead to close the incidents that are over");
        if (known is null || !known.Sha256.Equals(piece.Sha256, StringComparison.Ordinal)) await BeginAsync(session, device, piece);

        var kept = await session.FirstAsync<long>("select coalesce(sum(length(bytes)), 0) from evidence_pieces where device = @device and id = @Id", item);
        if (piece.Offset == kept && piece.Bytes.Length > 0)
        {
            await session.ExecuteAsync("insert into evidence_pieces (device, id, position, bytes) values (@device, @Id, @Offset, @Bytes)", new { device, piece.Id, piece.Offset, piece.Bytes });
            kept += piece.Bytes.Length;
        }

        return kept == piece.Size ? await FinishAsync(session, device, piece) : (kept, "");
    }

    /// <summary>Also when the device sealed it anew.</summary>
    private static async Task BeginAsync(Session session, string device, EvidencePiece piece)
    {
        await session.ExecuteAsync("delete from evidence_pieces where device = @device and id = @Id", new { device, piece.Id });
        await session.ExecuteAsync(
            """
            insert into evidence (device, id, size, sha256) values (@device, @Id, @Size, @Sha256)
            on conflict (device, id) do update set size = excluded.size, sha256 = excluded.sha256
            """,
            new { device, piece.Id, piece.Size, piece.Sha256 });
    }

    private async Task<(long Kept, string Fault)> FinishAsync(Session session, string device, EvidencePiece piece)
    {
        if (!Convert.ToHexStringLower(SHA256.HashData(await JoinAsync(session, device, piece.Id))).Equals(piece.Sha256, StringComparison.Ordinal))
        {
            await session.ExecuteAsync("delete from evidence_pieces where device = @device and id = @Id", new { device, piece.Id });
            return (0, "");
        }

        await session.ExecuteAsync("update evidence set received = @now where device = @device and id = @Id", new { device, piece.Id, now = clock.GetCurrentInstant() });
        await audit.RecordAsync(session, "evidence-received", ("device", device), ("evidence", piece.Id), ("sha256", piece.Sha256));
        return (piece.Size, "");
    }

    private static async Task<byte[]> JoinAsync(Session session, string device, string id) =>
        [.. (await session.ListAsync<byte[]>("select bytes from evidence_pieces where device = @device and id = @id order by position", new { device, id })).SelectMany(piece => piece)];

    private sealed record Item
    {
        public string Sha256 { get; init; } = "";

        public string? Received { get; init; }
    }
}
