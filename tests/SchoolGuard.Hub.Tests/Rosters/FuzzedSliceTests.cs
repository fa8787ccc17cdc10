using Google.Protobuf;
using Google.Protobuf.WellKnownTypes;
using NodaTime;
using SchoolGuard.Agent.Rosters;
using SchoolGuard.Agent.Rosters.Wire;
using SchoolGuard.Drafts;
using SchoolGuard.Protocol.V1;
using SchoolGuard.TestKit.Machine;

namespace SchoolGuard.Hub.Tests.Rosters;

/// <summary>What a hub that is broken, or broken into, may say of a device's people: whole messages of random contents, and such with bytes altered.</summary>
[TestClass]
public sealed class FuzzedSliceTests
{
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 24, 10, 14);
    private static readonly byte[] Hashes = SchoolNames.Of([new SchoolPerson(SchoolRole.Pupil, "Ada", "Ninth", "")]).ToBytes();
    private static readonly LocalDate[] Days = [new(2026, 11, 24), LocalDate.MinIsoValue, LocalDate.MaxIsoValue];

    [TestMethod]
    public void A_slice_is_refused_with_a_reason_or_can_be_kept_and_decided_by()
    {
        using var folder = new TemporaryFolder();
        var (known, read) = (PeopleKnown.Nobody, 0);
        const int count = 3000;
        for (var seed = 0; seed < count; seed++)
        {
            var file = new RandomSlice(new Random(seed)).Next().ToByteArray();
            if (Take(file, ref known, seed)) read++;
            PeopleFile.Write(folder.File("entries"), known.People);
            Assert.HasCount(known.People.Length, PeopleFile.TryRead(folder.File("entries"))!.Value, $"seed {seed}");
        }

        Assert.IsInRange(count / 10, count * 9 / 10, read, "both ways must be tried");
    }

    [TestMethod]
    public void A_slice_with_bytes_altered_or_cut_breaks_nothing()
    {
        var known = PeopleKnown.Nobody;
        for (var seed = 0; seed < 3000; seed++)
        {
            var random = new Random(seed);
            var file = new RandomSlice(random).Next().ToByteArray();
            for (var altered = random.Next(1, 4); altered > 0; altered--) file[random.Next(file.Length)] = (byte)random.Next(256);
            Take(file[..random.Next(file.Length / 2, file.Length + 1)], ref known, seed);
        }
    }

    private static bool Take(byte[] file, ref PeopleKnown known, int seed)
    {
        try
        {
            var slice = SliceReader.TryRead(file, Now, out var fault);
            Assert.AreEqual(slice is null, fault is { Length: > 0 });
            if (slice is null) return false;
            known = known.After(slice);
            foreach (var day in Days)
            {
                foreach (var account in slice.Accounts) known.Roster.ByUsername(account, day);
                known.Roster.PeopleOn(day);
            }

            return true;
        }
        catch (Exception fault) when (fault is not AssertFailedException)
        {
            throw new AssertFailedException($"seed {seed}: {fault}", fault);
        }
    }

    /// <summary>Mostly values that fit one another, now and then one that does not.</summary>
    private sealed class RandomSlice(Random random)
    {
        private static readonly string[] Accounts = ["ada", "ADA", "ben", "tess", "é", "a b", "\n", new('x', 300)];
        private static readonly string[] Dates = ["", "2026-09-07", "2026-12-16", "9999-12-31", "-9998-01-01", "0001-01-01"];
        private readonly bool hasFaults = random.Next(2) == 0;

        public SlicePeople Next()
        {
            string[] accounts = [.. Some(5, () => OneOf(Accounts))];
            var slice = new SlicePeople
            {
                Format = Faulty() ? (uint)random.Next() : 1,
                Taken = Faulty() ? null : new Timestamp { Seconds = Faulty() ? random.NextInt64(long.MinValue, long.MaxValue) : random.Next(), Nanos = Faulty() ? random.Next(int.MinValue, int.MaxValue) : 0 },
                Accounts = { accounts },
                People = { accounts.Distinct(StringComparer.OrdinalIgnoreCase).Where(_ => random.Next(3) > 0).Select(Person) },
            };
            if (Faulty()) slice.People.Add(Person("nobody"));
            if (random.Next(3) == 0) slice.Names = Names();
            return slice;
        }

        private SlicePerson Person(string account) => new()
        {
            Id = Faulty() ? "" : OneOf(["p1", "p2", account]),
            Username = Faulty() ? "" : account,
            Role = (SliceRole)(Faulty() ? random.Next(-1, 9) : random.Next(1, 3)),
            ClassNumber = Faulty() ? random.Next() : random.Next(-1, 14),
            HasClass = Faulty(),
            Memberships = { Some(4, Membership) },
        };

        private SliceMembership Membership() => new()
        {
            ClassId = Faulty() ? "" : OneOf(["g9", "g10"]),
            Title = OneOf(["", "Computing 9", "Class 9"]),
            Code = OneOf(["", "9A/Co", "\0"]),
            Begin = Faulty() ? "yesterday" : OneOf(Dates),
            End = Faulty() ? "2026-02-30" : OneOf(Dates),
        };

        private SliceNames Names()
        {
            var hashes = Hashes.ToArray();
            if (Faulty()) hashes[random.Next(hashes.Length)] ^= (byte)random.Next(1, 256);
            if (Faulty()) hashes = hashes[..random.Next(hashes.Length)];
            return new SliceNames { Roster = Faulty() ? "" : "1 2026", Hashes = ByteString.CopyFrom(hashes), Classes = { Some(3, () => OneOf(["9A/Co", ""])) } };
        }

        private bool Faulty() => hasFaults && random.Next(25) == 0;

        private string OneOf(string[] values) => values[random.Next(values.Length)];

        private IEnumerable<T> Some<T>(int most, Func<T> make) => [.. Enumerable.Range(0, random.Next(most + 1)).Select(_ => make())];
    }
}
