using Microsoft.Extensions.Logging.Abstractions;
using SchoolGuard.Agent.Audit;
using SchoolGuard.Agent.Clock;
using SchoolGuard.Agent.Evidence;
using SchoolGuard.Agent.Places;
using SchoolGuard.Agent.State;
using SchoolGuard.TestKit.Machine;
using SchoolGuard.TestKit.Time;

namespace SchoolGuard.Agent.Tests.Evidence;

[TestClass]
public sealed class EvidenceStoreTests : IDisposable
{
    private static readonly EvidenceContent Content = new("https://x.com/1", "what was said", "image/png", new byte[] { 1, 2, 3 });

    private readonly TemporaryFolder folder = new();
    private readonly StateFolder state;
    private readonly AuditRecorder audit;
    private readonly AgentClock clock;

    public EvidenceStoreTests()
    {
        state = new StateFolder(folder.Path);
        Directory.CreateDirectory(state.Keys);
        var time = new FakeTime();
        clock = new AgentClock(time, time, state);
        audit = new AuditRecorder(state, clock, NullLogger<AuditRecorder>.Instance);
    }

    [TestMethod]
    public void All_that_anybody_kept_is_there_for_the_hub()
    {
        var store = Store();
        Keep(store, "u-1");
        Keep(store, "u-2");
        CollectionAssert.AreEquivalent(new[] { "u-1", "u-2" }, Store().All().Select(kept => kept.Item.Owner).ToArray());
        Assert.IsTrue(Store().All().All(kept => kept.Content.ToBytes().SequenceEqual(Content.ToBytes())));
    }

    [TestMethod]
    public void A_file_with_any_byte_altered_is_damaged_and_the_others_are_listed()
    {
        Keep(Store(), "u-1");
        var whole = Keep(Store(), "u-1");
        var file = Files().Single(path => !path.Contains(whole.Id, StringComparison.Ordinal));
        var bytes = File.ReadAllBytes(file);
        for (var at = 0; at < bytes.Length; at++)
        {
            var altered = (byte[])bytes.Clone();
            altered[at] ^= 0x10;
            File.WriteAllBytes(file, altered);
            AssertDamaged(file, whole);
        }
    }

    [TestMethod]
    public void A_file_that_breaks_off_anywhere_is_damaged_and_the_others_are_listed()
    {
        Keep(Store(), "u-1");
        var whole = Keep(Store(), "u-1");
        var file = Files().Single(path => !path.Contains(whole.Id, StringComparison.Ordinal));
        var bytes = File.ReadAllBytes(file);
        for (var length = 0; length < bytes.Length; length++)
        {
            File.WriteAllBytes(file, bytes[..length]);
            AssertDamaged(file, whole);
        }
    }

    [TestMethod]
    public void A_file_put_in_the_place_of_another_is_damaged()
    {
        var first = Keep(Store(), "u-1");
        var second = Keep(Store(), "u-1");
        var (from, to) = (Files().Single(path => path.Contains(first.Id, StringComparison.Ordinal)), Files().Single(path => path.Contains(second.Id, StringComparison.Ordinal)));
        File.Copy(from, to, overwrite: true);
        Assert.AreEqual(second.Id, Store().ListOf("u-1").Damaged.Single());
    }

    [TestMethod]
    public void A_file_moved_into_another_persons_folder_is_damaged()
    {
        var mine = Keep(Store(), "u-1");
        Keep(Store(), "u-2");
        var file = Files().Single(path => path.Contains(mine.Id, StringComparison.Ordinal));
        var other = Path.GetDirectoryName(Files().Single(path => !path.Contains(mine.Id, StringComparison.Ordinal)))!;
        File.Move(file, Path.Combine(other, Path.GetFileName(file)));
        Assert.AreEqual(mine.Id, Store().ListOf("u-2").Damaged.Single());
        Assert.IsNull(Store().Open("u-2", mine.Id).Evidence);
    }

    [TestMethod]
    public void Damage_is_on_record()
    {
        var item = Keep(Store(), "u-1");
        File.WriteAllText(Files().Single(), "");
        Store().ListOf("u-1");
        audit.Dispose();
        Assert.Contains($"/{item.Id}", File.ReadLines(state.Audit).Single(line => line.Contains("evidence-damaged", StringComparison.Ordinal)));
    }

    [TestMethod]
    public void A_damaged_key_keeps_nothing_and_is_not_written_over()
    {
        File.WriteAllText(state.EvidenceKey, "short");
        var (item, fault) = Store().Keep("u-1", Content, "x.com", EvidenceAbout.Concern, "Lead");
        Assert.IsNull(item);
        Assert.Contains("key", fault);
        Assert.AreEqual("short", File.ReadAllText(state.EvidenceKey));
    }

    [TestMethod]
    public void A_key_that_is_put_back_opens_what_it_sealed()
    {
        var store = Store();
        var item = Keep(store, "u-1");
        var key = File.ReadAllBytes(state.EvidenceKey);
        File.Delete(state.EvidenceKey);
        Assert.AreEqual(item.Id, store.ListOf("u-1").Damaged.Single());
        File.WriteAllBytes(state.EvidenceKey, key);
        Assert.AreEqual(item, store.ListOf("u-1").Items.Single());
    }

    [TestMethod]
    public void What_a_power_cut_left_half_written_is_no_evidence_and_goes()
    {
        var item = Keep(Store(), "u-1");
        var part = Files().Single() + DurableFile.PartSuffix;
        File.WriteAllText(part, "half");
        Assert.AreEqual(item, Store().ListOf("u-1").Items.Single());
        Keep(Store(), "u-1");
        Assert.IsFalse(File.Exists(part));
    }

    [TestMethod]
    public void No_more_than_a_bound_is_held()
    {
        var store = Store();
        for (var item = 0; item < EvidenceStore.MostItems; item++) Keep(store, $"u-{item % 7}");
        Assert.IsNull(store.Keep("u-1", Content, "x.com", EvidenceAbout.Concern, "Lead").Item);
    }

    public void Dispose()
    {
        audit.Dispose();
        folder.Dispose();
    }

    private static EvidenceItem Keep(EvidenceStore store, string owner) => store.Keep(owner, Content, "x.com", EvidenceAbout.Concern, "Lead").Item!;

    private EvidenceStore Store() => new(new EvidenceFolder(state), new EvidenceKeyFile(state), new DeviceAddress(), clock, audit);

    private string[] Files() => Directory.GetFiles(state.Evidence, "*", SearchOption.AllDirectories);

    private void AssertDamaged(string file, EvidenceItem whole)
    {
        var (items, damaged) = Store().ListOf("u-1");
        Assert.AreEqual(Path.GetFileNameWithoutExtension(file), damaged.Single());
        Assert.AreEqual(whole, items.Single());
        Assert.AreEqual((null, true), Store().Open("u-1", damaged.Single()));
    }
}
