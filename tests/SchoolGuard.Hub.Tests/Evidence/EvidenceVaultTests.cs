using System.Security.Cryptography;
using System.Text;
using SchoolGuard.Bundles.Evidence;
using SchoolGuard.Hub.Evidence;
using SchoolGuard.Hub.Keys;
using SchoolGuard.Hub.Tests.Support;

namespace SchoolGuard.Hub.Tests.Evidence;

[TestClass]
public sealed class EvidenceVaultTests
{
    private const string Device = IncidentParts.Device;
    private const string Id = "00112233445566778899aabbccddeeff";

    [TestMethod]
    [DataRow(TestStore.Sqlite)]
    [DataRow(TestStore.Postgres)]
    public async Task Pieces_that_come_twice_or_out_of_turn_make_one_whole_item(string kind)
    {
        await using var parts = await IncidentParts.StartAsync(kind);
        var vault = new EvidenceVault(parts.Store.Database, parts.Audit, parts.Store.Time);
        var item = RandomNumberGenerator.GetBytes(1000);

        Assert.AreEqual((0L, ""), await vault.TakeAsync(Device, Piece(item, 0, 0)));
        Assert.AreEqual((0L, ""), await vault.TakeAsync(Device, Piece(item, 600, 400)));
        Assert.AreEqual((600L, ""), await vault.TakeAsync(Device, Piece(item, 0, 600)));
        Assert.AreEqual((600L, ""), await vault.TakeAsync(Device, Piece(item, 0, 600)));
        Assert.IsNull(await vault.FindAsync(Device, Id));
        Assert.AreEqual((1000L, ""), await vault.TakeAsync(Device, Piece(item, 600, 400)));
        Assert.AreEqual((1000L, ""), await vault.TakeAsync(Device, Piece(item, 600, 400)));

        CollectionAssert.AreEqual(item, await vault.FindAsync(Device, Id));
        Assert.AreEqual(1, (await parts.AuditTextAsync()).Split("evidence-received").Length - 1);
    }

    [TestMethod]
    [DataRow(TestStore.Sqlite)]
    [DataRow(TestStore.Postgres)]
    public async Task An_item_that_is_sealed_anew_or_came_wrong_begins_anew(string kind)
    {
        await using var parts = await IncidentParts.StartAsync(kind);
        var vault = new EvidenceVault(parts.Store.Database, parts.Audit, parts.Store.Time);
        var (first, second) = (RandomNumberGenerator.GetBytes(1000), RandomNumberGenerator.GetBytes(900));
        await vault.TakeAsync(Device, Piece(first, 0, 600));

        Assert.AreEqual((0L, ""), await vault.TakeAsync(Device, Piece(second, 0, 0)));
        var wrong = Piece(second, 0, 900) with { Bytes = RandomNumberGenerator.GetBytes(900) };
        Assert.AreEqual((0L, ""), await vault.TakeAsync(Device, wrong));
        Assert.AreEqual((900L, ""), await vault.TakeAsync(Device, Piece(second, 0, 900)));

        CollectionAssert.AreEqual(second, await vault.FindAsync(Device, Id));
    }

    [TestMethod]
    public async Task What_is_no_piece_is_not_taken()
    {
        await using var parts = await IncidentParts.StartAsync();
        var vault = new EvidenceVault(parts.Store.Database, parts.Audit, parts.Store.Time);
        var piece = Piece(new byte[10], 0, 10);

        foreach (var wrong in new[] { piece with { Id = "../x" }, piece with { Size = long.MaxValue }, piece with { Offset = 5 }, piece with { Sha256 = "" }, piece with { Size = 0 } })
            Assert.AreNotEqual("", (await vault.TakeAsync(Device, wrong)).Fault);
        Assert.AreEqual(0L, await parts.Store.FirstAsync<long>("select count(*) from evidence"));
    }

    [TestMethod]
    public void Only_the_key_opens_an_item_and_only_under_its_id()
    {
        using var key = ECDiffieHellman.Create(ECCurve.NamedCurves.nistP256);
        using var other = ECDiffieHellman.Create(ECCurve.NamedCurves.nistP256);
        var plain = Encoding.UTF8.GetBytes("a bad post");
        var envelope = EvidenceEnvelope.Seal(key.ExportSubjectPublicKeyInfo(), Id, plain);

        CollectionAssert.AreEqual(plain, EvidenceEnvelope.TryOpen(key, Id, envelope));
        Assert.IsNull(EvidenceEnvelope.TryOpen(key, "another", envelope));
        Assert.IsNull(EvidenceEnvelope.TryOpen(other, Id, envelope));
        Assert.IsNull(EvidenceEnvelope.TryOpen(key, Id, envelope.AsSpan(0, envelope.Length - 1)));
        Assert.IsNull(EvidenceEnvelope.TryOpen(key, Id, []));
        for (var at = 0; at < envelope.Length; at++)
        {
            var altered = envelope.ToArray();
            altered[at] ^= 1;
            Assert.IsNull(EvidenceEnvelope.TryOpen(key, Id, altered), $"byte {at}");
        }
    }

    [TestMethod]
    public void The_same_item_is_never_sealed_to_the_same_bytes()
    {
        using var key = ECDiffieHellman.Create(ECCurve.NamedCurves.nistP256);
        var recipient = key.ExportSubjectPublicKeyInfo();

        CollectionAssert.AreNotEqual(EvidenceEnvelope.Seal(recipient, Id, [1]), EvidenceEnvelope.Seal(recipient, Id, [1]));
    }

    [TestMethod]
    public async Task A_key_that_is_none_keeps_the_hub_from_starting_rather_than_a_new_one_taking_its_place()
    {
        await using var parts = await IncidentParts.StartAsync();
        using (var made = new EvidenceKey(parts.Data))
        using (var again = new EvidenceKey(parts.Data)) CollectionAssert.AreEqual(made.PublicKey, again.PublicKey);
        await File.WriteAllTextAsync(parts.Data.EvidenceKey, "no key");

        Assert.ThrowsExactly<IOException>(() => new EvidenceKey(parts.Data));
    }

    private static EvidencePiece Piece(byte[] item, int offset, int count) =>
        new(Id, item.Length, Convert.ToHexStringLower(SHA256.HashData(item)), offset, item[offset..(offset + count)]);
}
