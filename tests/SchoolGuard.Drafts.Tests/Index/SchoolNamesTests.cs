using System.Collections.Immutable;
using System.Text;

namespace SchoolGuard.Drafts.Tests.Index;

[TestClass]
public sealed class SchoolNamesTests
{
    private static readonly string[] Secrets = ["joshua", "josh", "okonkwo", "amelia", "fairbrother", "llewellyn", "mcallister"];

    [TestMethod]
    [DataRow("Well done Joshua Okonkwo!")]
    [DataRow("Well done Joshau Okonkwo!")]
    [DataRow("J0shua Ok0nkwo was late")]
    [DataRow("Josh Okonkwo, J. Okonkwo, JoshuaOkonkwo and Amelia F.")]
    [DataRow("Joshua Fairbrother is nobody")]
    [DataRow("Nothing of anybody")]
    public void Names_that_were_written_and_read_find_what_they_found(string post)
    {
        var read = SchoolNames.TryRead(SchoolNames.Of(Rosters.School.People).ToBytes());
        var (here, there) = (SchoolIndex.Build(Rosters.School), SchoolIndex.Build(Rosters.School with { People = [] }, read!));

        CollectionAssert.AreEqual(Analyse(post, here), Analyse(post, there));
    }

    [TestMethod]
    public void Nobody_is_named_in_the_bytes()
    {
        var bytes = SchoolNames.Of(Rosters.School.People).ToBytes();

        var (text, wide) = (Encoding.Latin1.GetString(bytes).ToLowerInvariant(), Encoding.Unicode.GetString(bytes).ToLowerInvariant());
        foreach (var secret in Secrets)
        {
            Assert.DoesNotContain(secret, text);
            Assert.DoesNotContain(secret, wide);
        }
    }

    [TestMethod]
    public void The_same_people_make_other_bytes_each_time() =>
        CollectionAssert.AreNotEqual(SchoolNames.Of(Rosters.School.People).ToBytes(), SchoolNames.Of(Rosters.School.People).ToBytes());

    [TestMethod]
    public void Damaged_bytes_are_refused_or_read_and_nothing_else_happens()
    {
        var whole = SchoolNames.Of(Rosters.School.People).ToBytes();
        var random = new Random(20261124);
        var refused = 0;
        for (var run = 0; run < 5000; run++)
        {
            var damaged = (byte[])whole.Clone();
            for (var change = random.Next(1, 4); change > 0; change--) damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
            if (run % 3 == 0) damaged = damaged[..random.Next(damaged.Length)];
            if (SchoolNames.TryRead(damaged) is not { } read) refused++;
            else Analyse("Well done Joshua Okonkwo!", SchoolIndex.Build(Rosters.School with { People = [] }, read));
        }

        Assert.IsGreaterThan(1000, refused);
    }

    [TestMethod]
    public void Bytes_of_another_format_cut_short_or_too_many_are_refused()
    {
        var whole = SchoolNames.Of(Rosters.School.People).ToBytes();

        Assert.IsNull(SchoolNames.TryRead([(byte)(whole[0] + 1), .. whole[1..]]));
        Assert.IsNull(SchoolNames.TryRead([.. whole, 0]));
        Assert.IsNull(SchoolNames.TryRead([]));
        Assert.IsNull(SchoolNames.TryRead(new byte[SchoolNames.MostBytes + 1]));
        for (var length = 0; length < whole.Length; length += 97) Assert.IsNull(SchoolNames.TryRead(whole.AsSpan(0, length)));
    }

    [TestMethod]
    public void Names_of_too_many_people_are_written_without_their_typing_errors()
    {
        var many = Enumerable.Range(0, 40_000).Select(number => new SchoolPerson(SchoolRole.Pupil, "Joshua", "Okonkwo" + Letters(number)));

        var bytes = SchoolNames.Of(many).ToBytes();

        Assert.IsLessThanOrEqualTo(SchoolNames.MostBytes, bytes.Length);
        var index = SchoolIndex.Build(new SchoolFacts(), SchoolNames.TryRead(bytes)!).People;
        Assert.IsTrue(index.Find("okonkwoaaaa").IsFamily);
        Assert.IsFalse(index.FindTypo("okonkvoaaaa").IsFamily);
    }

    private static string Letters(int number) => string.Concat(Enumerable.Range(0, 4).Select(place => (char)('a' + (number / (int)Math.Pow(26, place) % 26))));

    private static ImmutableArray<string> Analyse(string post, SchoolIndex index) =>
        [.. new DraftAnalyser().Analyse(new Draft(new DraftText(post), Official: false, Caret: null), index, DraftSettings.Defaults).Diagnostics.Select(each => $"{each.Id} {each.Start} {each.Length}")];
}
