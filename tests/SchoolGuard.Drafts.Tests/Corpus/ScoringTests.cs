namespace SchoolGuard.Drafts.Tests.Corpus;

[TestClass]
public sealed class ScoringTests
{
    [TestMethod]
    public void A_finding_that_overlaps_a_mark_of_its_kind_is_right()
    {
        var score = Of("Great day at [[school-name|Hallowby High School today]]!");

        Assert.AreEqual((1, 0, 1, 0), (score.Total.Found, score.Total.Missed, score.Total.Right, score.Total.Wrong));
        Assert.IsEmpty(score.Mistakes);
    }

    [TestMethod]
    public void A_mark_of_another_kind_is_missed_and_the_finding_there_is_wrong()
    {
        var score = Of("Great day at [[class-name|Hallowby High School]]!");

        Assert.AreEqual((0, 1), (score.ByKind["class-name"].Found, score.ByKind["class-name"].Missed));
        Assert.AreEqual((0, 1), (score.ByKind["school-name"].Right, score.ByKind["school-name"].Wrong));
        Assert.HasCount(2, score.Mistakes);
    }

    [TestMethod]
    public void An_ordinary_post_that_is_held_is_a_false_hold()
    {
        var score = Of("Great day at Hallowby High School!", "Great day at the beach!");

        Assert.AreEqual((1, 2), (score.Total.FalseHolds, score.Ordinary));
        Assert.AreEqual(100, score.FalseHoldsPer200);
        Assert.AreEqual(1, score.ByKind["school-name"].FalseHolds);
    }

    [TestMethod]
    public void What_is_written_in_another_way_counts_for_that_way()
    {
        var post = Post("Great day at [[school-name|HALLOWBY HIGH]]!") with { Evasion = "case" };

        var score = new Score([post]);

        Assert.AreEqual(1, score.ByEvasion["case"].Found);
        Assert.AreEqual(0, score.ByEvasion[Score.Plain].Found);
    }

    private static Score Of(params string[] marked) => new(marked.Select(Post));

    private static CorpusPost Post(string marked) =>
        new("made-up", CorpusSchool.Named("hallowby"), Official: false, Evasion: null, MarkedText.Parse(marked)) { Place = "here" };
}
