using System.Globalization;

namespace SchoolGuard.Drafts.Tests.Corpus;

[TestClass]
public sealed class ScoreTests
{
    public required TestContext TestContext { get; init; }

    [TestMethod]
    public void Posts_that_were_seen_are_read_as_well_as_before()
    {
        var score = new Score(CorpusFile.Posts);
        foreach (var mistake in score.Mistakes) TestContext.WriteLine("{0}", mistake);

        PrintAndCheck(score, Floors.Present.Posts);
    }

    [TestMethod]
    public void Posts_that_nobody_has_seen_are_read_as_well_as_before() => PrintAndCheck(new Score(CorpusFile.HeldBack), Floors.Present.HeldBack);

    private void PrintAndCheck(Score score, Floors.Reading floors)
    {
        Print("kind", score.ByKind);
        Print("evasion", score.ByEvasion);
        Print("", new Dictionary<string, Tally>(StringComparer.Ordinal) { ["all"] = score.Total });
        TestContext.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{score.Total.FalseHolds} of {score.Ordinary} ordinary posts held, {score.FalseHoldsPer200:F1} in 200"));
        Assert.IsGreaterThanOrEqualTo(floors.Precision, score.Total.Precision, "precision");
        Assert.IsGreaterThanOrEqualTo(floors.Recall, score.Total.Recall, "recall");
        Assert.IsLessThanOrEqualTo(floors.FalseHoldsPer200, score.FalseHoldsPer200, "false holds in 200 ordinary posts");
    }

    private void Print(string heading, IReadOnlyDictionary<string, Tally> tallies)
    {
        TestContext.WriteLine($"{heading,-18}{"precision",10}{"recall",10}{"marked",8}{"found",8}{"wrong",8}{"false holds",13}");
        foreach (var (name, tally) in tallies)
        {
            TestContext.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{name,-18}{tally.Precision,10:F3}{tally.Recall,10:F3}{tally.Found + tally.Missed,8}{tally.Found,8}{tally.Wrong,8}{tally.FalseHolds,13}"));
        }
    }
}
