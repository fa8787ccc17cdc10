using SchoolGuard.Drafts.Text;

namespace SchoolGuard.Drafts.Tests.Text;

[TestClass]
public sealed class TokensTests
{
    [TestMethod]
    [DataRow("RavensWood", "ravens|wood")]
    [DataRow("RWSMusic", "rws|music")]
    [DataRow("RWS2024", "rws2024")]
    [DataRow("St. Mary's", "st|mary's")]
    [DataRow("'quoted'", "quoted")]
    [DataRow("Peter&Paul", "peter|&|paul")]
    [DataRow("9B", "9b")]
    public void Words_end_at_marks_and_begin_at_capitals(string typed, string words)
    {
        var text = new NormalisedText();
        text.Read(typed);
        var tokens = new Tokens();
        tokens.Read(text);
        var found = Enumerable.Range(0, tokens.Count).Select(at => text.Letters[tokens[at].Start..tokens[at].End].ToString());
        Assert.AreEqual(words, string.Join('|', found));
    }

    [TestMethod]
    [DataRow("Ravens Wood", Gap.Space)]
    [DataRow("RavensWood", Gap.Hump)]
    [DataRow("Ravens-Wood", Gap.Joint)]
    [DataRow("R. Wood", Gap.Joint)]
    [DataRow("Ravens. Wood", Gap.Break)]
    [DataRow("Ravens, Wood", Gap.Break)]
    [DataRow("Ravens\nWood", Gap.Space)]
    [DataRow("Ravens\n\nWood", Gap.Break)]
    public void What_stands_between_two_words_says_whether_a_name_goes_on(string typed, object gap)
    {
        var text = new NormalisedText();
        text.Read(typed);
        var tokens = new Tokens();
        tokens.Read(text);
        Assert.AreEqual((Gap)gap, tokens[1].Gap);
    }
}
