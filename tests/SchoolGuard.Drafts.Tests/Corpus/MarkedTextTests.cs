namespace SchoolGuard.Drafts.Tests.Corpus;

[TestClass]
public sealed class MarkedTextTests
{
    [TestMethod]
    public void Marks_are_taken_out_of_the_text_and_kept_as_spans()
    {
        var post = MarkedText.Parse("Day at [[school-name|Ravens Wood]] with [[class-name|my Year 9s]]!");

        Assert.AreEqual("Day at Ravens Wood with my Year 9s!", post.Text);
        CollectionAssert.AreEqual(new[] { new Mark("school-name", 7, 11), new Mark("class-name", 24, 10) }, post.Marks);
    }

    [TestMethod]
    public void Marks_may_nest()
    {
        var post = MarkedText.Parse("[[named-praise|Well done [[pupil-name|Josh]]]] and all");

        Assert.AreEqual("Well done Josh and all", post.Text);
        CollectionAssert.AreEquivalent(new[] { new Mark("named-praise", 0, 14), new Mark("pupil-name", 10, 4) }, post.Marks);
    }

    [TestMethod]
    public void Single_brackets_and_bars_are_text() => Assert.AreEqual("a [b] | c", MarkedText.Parse("a [b] | c").Text);

    [TestMethod]
    [DataRow("at [[school-name|Ravens Wood")]
    [DataRow("at [[school-name Ravens Wood]]")]
    [DataRow("at Ravens Wood]]")]
    [DataRow("at [[school-name|]]")]
    public void A_mark_that_is_not_well_formed_is_refused(string marked) => Assert.ThrowsExactly<FormatException>(() => MarkedText.Parse(marked));
}
