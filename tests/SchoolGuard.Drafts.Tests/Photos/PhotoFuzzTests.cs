namespace SchoolGuard.Drafts.Tests.Photos;

/// <summary>Whatever the bytes are, the answer is findings: no exception, no endless loop, no memory that the bytes only claim to need.</summary>
[TestClass]
public sealed class PhotoFuzzTests
{
    private const int Rounds = 3_000;
    private static readonly SchoolArea School = new(51.37, 0.05, Metres: 400);

    public static IEnumerable<object[]> Kinds => PhotoFiles.Kinds.Keys.Select(kind => new object[] { kind });

    [TestMethod]
    [DynamicData(nameof(Kinds))]
    public void A_file_with_any_bytes_changed_is_answered(string kind)
    {
        var random = new Random(7015);
        var good = PhotoFiles.Kinds[kind](51.37, 0.05);
        for (var round = 0; round < Rounds; round++)
        {
            var bytes = (byte[])good.Clone();
            for (var change = 0; change <= round % 6; change++) bytes[random.Next(bytes.Length)] = Interesting(random);
            if (round % 5 == 0) bytes = bytes[..random.Next(bytes.Length)];
            AssertAnswered(bytes);
        }
    }

    [TestMethod]
    [DynamicData(nameof(Kinds))]
    public void A_file_that_breaks_off_anywhere_is_answered(string kind)
    {
        var good = PhotoFiles.Kinds[kind](51.37, 0.05);
        for (var length = 0; length < good.Length; length++) AssertAnswered(good[..length]);
    }

    [TestMethod]
    [DynamicData(nameof(Kinds))]
    public void Lengths_that_the_bytes_only_claim_take_little_memory(string kind)
    {
        var good = PhotoFiles.Kinds[kind](51.37, 0.05);
        AssertAnswered(good);
        for (var at = 0; at + 4 <= good.Length; at++)
        {
            var bytes = (byte[])good.Clone();
            byte[] claim = [0x7F, 0xFF, 0xFF, 0x7F];
            claim.CopyTo(bytes, at);
            var before = GC.GetAllocatedBytesForCurrentThread();
            AssertAnswered(bytes);
            Assert.IsLessThan(16L * 1024 * 1024, GC.GetAllocatedBytesForCurrentThread() - before, $"a claim at {at}");
        }
    }

    [TestMethod]
    public void Random_bytes_behind_any_mark_are_answered()
    {
        var random = new Random(7016);
        foreach (var good in PhotoFiles.Kinds.Values.Select(kind => kind(51.37, 0.05)))
        {
            for (var round = 0; round < 200; round++)
            {
                var bytes = new byte[12 + random.Next(4000)];
                random.NextBytes(bytes);
                good.AsSpan(0, 12).CopyTo(bytes);
                AssertAnswered(bytes);
            }
        }
    }

    private static byte Interesting(Random random) => random.Next(4) switch
    {
        0 => 0,
        1 => 0xFF,
        2 => 0x7F,
        _ => (byte)random.Next(256),
    };

    private static void AssertAnswered(byte[] bytes) =>
        Assert.AreEqual(Strength.Note, PhotoAnalyser.Analyse(new Photo("image/jpeg", bytes), School, DraftSettings.Defaults).Diagnostics.Last().Severity);
}
