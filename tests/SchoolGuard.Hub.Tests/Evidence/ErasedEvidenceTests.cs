using System.Security.Cryptography;
using SchoolGuard.Hub.Audit;
using SchoolGuard.Hub.Evidence;
using SchoolGuard.Hub.Incidents;
using SchoolGuard.Hub.Tests.Support;

namespace SchoolGuard.Hub.Tests.Evidence;

[TestClass]
public sealed class ErasedEvidenceTests
{
    private const string Device = IncidentParts.Device;

    private static readonly byte[] Item = RandomNumberGenerator.GetBytes(1000);

    [TestMethod]
    [DataRow(TestStore.Sqlite)]
    [DataRow(TestStore.Postgres)]
    public async Task Evidence_goes_with_its_incident_and_does_not_come_back(string kind)
    {
        await using var parts = await StartAsync(kind);
        var vault = Vault(parts);
        var piece = Piece(0, 1000);
        await vault.TakeAsync(Device, piece);
        Assert.IsNotNull(await vault.FindAsync(Device, piece.Id));

        await parts.Store.Database.WriteAsync(session => Eraser(parts).EraseAsync(session, 1, "request"));

        Assert.IsNull(await vault.FindAsync(Device, piece.Id));
        Assert.AreEqual((1000L, ""), await vault.TakeAsync(Device, piece), "the device is to delete it");
        Assert.IsNull(await vault.FindAsync(Device, piece.Id));
        Assert.AreEqual(0, await parts.Store.FirstAsync<long>("select count(*) from evidence_pieces"));
    }

    [TestMethod]
    [DataRow(TestStore.Sqlite)]
    [DataRow(TestStore.Postgres)]
    public async Task The_last_piece_may_come_while_its_incident_is_erased(string kind)
    {
        await using var parts = await StartAsync(kind);
        var vault = Vault(parts);
        await vault.TakeAsync(Device, Piece(0, 600));
        Task<(long Kept, string Fault)> upload = null!;

        await parts.Store.Database.WriteAsync(async session =>
        {
            await HubAudit.TakeTurnAsync(session);
            upload = vault.TakeAsync(Device, Piece(600, 400));
            await WaitsAsync(parts);
            await Eraser(parts).EraseAsync(session, 1, "request");
        });

        Assert.AreEqual((1000L, ""), await upload);
        Assert.IsNull(await vault.FindAsync(Device, Piece(0, 0).Id));
        Assert.AreEqual(0, await parts.Store.FirstAsync<long>("select count(*) from evidence_pieces"));
    }

    /// <summary>Until the upload waits for somebody: of SQLite's writers, the next does from the beginning.</summary>
    private static async Task WaitsAsync(IncidentParts parts)
    {
        if (!parts.Store.Database.HasOtherHubs) return;
        while (await parts.Store.FirstAsync<long>("select count(*) from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()") == 0) await Task.Yield();
    }

    private static async Task<IncidentParts> StartAsync(string kind)
    {
        var parts = await IncidentParts.StartAsync(kind);
        await parts.Write("evidence-kept", ("account", "tess"), ("person", "t9"), ("evidence", Piece(0, 0).Id)).UploadAsync();
        return parts;
    }

    private static EvidenceVault Vault(IncidentParts parts) => new(parts.Store.Database, parts.Audit, parts.Store.Time);

    private static IncidentEraser Eraser(IncidentParts parts) => new(parts.Audit, parts.Store.Time);

    private static EvidencePiece Piece(int offset, int count) =>
        new("00112233445566778899aabbccddeeff", Item.Length, Convert.ToHexStringLower(SHA256.HashData(Item)), offset, Item[offset..(offset + count)]);
}
