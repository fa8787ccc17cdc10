using SchoolGuard.Drafts.Text;
using SchoolGuard.Drafts.Text.Phrases;

namespace SchoolGuard.Drafts.Tests.Text.Phrases;

[TestClass]
public sealed class WordingTests
{
    private static readonly Lexicon Known = Of("idiot", "arsehole", "bitch", "headteacher", "department", "on", "behalf", "of", "the", "school", "amused", "abused", "sen", "a", "i", "moron", "safeguarding");

    [TestMethod]
    [DataRow("idiot", "idiot")]
    [DataRow("IDIOT", "idiot")]
    [DataRow("1d10t", "idiot")]
    [DataRow("iDiOt", "idiot")]
    [DataRow("i d i o t", "idiot")]
    [DataRow("i.d.i.o.t", "idiot")]
    [DataRow("i-d-i-o-t", "idiot")]
    [DataRow("m\u200Bo\u200Br\u200Bo\u200Bn", "moron")]
    [DataRow("b*tch", "bitch")]
    [DataRow("b***h", "bitch")]
    [DataRow("b!tch", "bitch")]
    [DataRow("arseh0le", "arsehole")]
    [DataRow("a r s e h o l e", "arsehole")]
    [DataRow("head-teacher", "headteacher")]
    [DataRow("headteachr", "headteacher")]
    [DataRow("departmnet", "department")]
    [DataRow("dep artment", "department")]
    [DataRow("S-E-N", "sen")]
    [DataRow("schoool", "school")]
    [DataRow("onbehalfoftheschool", "on behalf of the school")]
    public void Disguise_and_accident_do_not_hide_a_word(string typed, string expected) => Assert.AreEqual(expected, Read(typed));

    [TestMethod]
    [DataRow("900k")]
    [DataRow("ambused")]
    [DataRow("smen")]
    [DataRow("zebras")]
    [DataRow("school5tuff")]
    public void Other_words_are_left_alone(string typed) => Assert.AreEqual("", Read(typed));

    [TestMethod]
    public void A_word_knows_the_pause_before_it()
    {
        var words = Words("one two, three. four\nfive - six (seven) e.g. eight");

        CollectionAssert.AreEqual(
            new[] { Pause.Full, Pause.None, Pause.Short, Pause.Full, Pause.Full, Pause.Short, Pause.Short },
            Enumerable.Range(0, 7).Select(at => words[at].Pause).ToArray());
    }

    [TestMethod]
    public void A_capital_inside_a_sentence_makes_a_name_of_an_unknown_word()
    {
        var words = Words("Zebra and Zebra in School");

        CollectionAssert.AreEqual(new[] { false, false, true, false, false }, Enumerable.Range(0, 5).Select(at => words[at].Is(Traits.Name)).ToArray());
    }

    private static Lexicon Of(params string[] words)
    {
        var lexicon = new Lexicon();
        foreach (var word in words) lexicon.Add(word);
        return lexicon;
    }

    private static Wording Words(string typed)
    {
        var text = new NormalisedText();
        text.Read(typed);
        var tokens = new Tokens();
        tokens.Read(text);
        var words = new Wording();
        words.Read(text, tokens, Known, (_, _) => false);
        return words;
    }

    private static string Read(string typed)
    {
        var words = Words(typed);
        var names = new[] { "", "idiot", "arsehole", "bitch", "headteacher", "department", "on", "behalf", "of", "the", "school", "amused", "abused", "sen", "a", "i", "moron", "safeguarding" };
        return string.Join(' ', Enumerable.Range(0, words.Count).Select(at => names[words[at].Id]));
    }
}
