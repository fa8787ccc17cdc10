using SchoolGuard.School;

namespace SchoolGuard.Drafts.Tests.Corpus;

[TestClass]
public sealed class CorpusSchoolTests
{
    public static IEnumerable<object[]> Rosters =>
        Directory.EnumerateDirectories(CorpusFile.PathTo("schools"), "roster", SearchOption.AllDirectories).Select(folder => new object[] { Path.GetRelativePath(CorpusFile.PathTo("schools"), folder) });

    [TestMethod]
    [DynamicData(nameof(Rosters))]
    public void Rosters_are_read_without_a_fault(string roster)
    {
        var faults = Roster.Read(CorpusFile.PathTo("schools", roster)).Faults;

        Assert.IsEmpty(faults, string.Join('\n', faults));
    }
}
