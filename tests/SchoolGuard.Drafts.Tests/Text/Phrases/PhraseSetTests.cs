using SchoolGuard.Drafts.Text;
using SchoolGuard.Drafts.Text.Phrases;

namespace SchoolGuard.Drafts.Tests.Text.Phrases;

[TestClass]
public sealed class PhraseSetTests
{
    [TestMethod]
    [DataRow("my head of year", "my head of year is kind", "my head of year")]
    [DataRow("my (head|deputy head)", "oh my deputy head sang", "my deputy head")]
    [DataRow("my (old)? school", "my school", "my school")]
    [DataRow("my (old)? school", "my old school", "my old school")]
    [DataRow("my ..2 school", "my very old school", "my very old school")]
    [DataRow("my ..2 school", "my very very old school", null)]
    [DataRow("my _ school", "my old school", "my old school")]
    [DataRow("my _ school", "my school", null)]
    [DataRow("we , think", "we, think so", "we, think")]
    [DataRow("we think", "we, think so", null)]
    [DataRow("we , think", "we. think so", null)]
    [DataRow("year <number>", "in year 9 now", "year 9")]
    [DataRow("year <numbers>", "the year 9s now", "year 9s")]
    [DataRow("call <name>", "please call Zebedee now", "call Zebedee")]
    [DataRow("call <name>", "please call zebedee now", null)]
    [DataRow("my ^ head ^ said", "my head said no", "head")]
    [DataRow("find you $", "I will find you, liar", "find you")]
    [DataRow("find you $", "I will find you cake", null)]
    [DataRow("find you $", "I will find you", "find you")]
    public void A_pattern_reads_what_it_says(string pattern, string text, string? expected) => Assert.AreEqual(expected, Read($"[some]\n{pattern}", text).Words);

    [TestMethod]
    public void Of_two_patterns_the_longer_counts() => Assert.AreEqual(("long", "my school run"), Read("[short]\nmy school\n[long]\nmy school run", "on my school run today"));

    [TestMethod]
    public void Of_two_as_long_the_one_written_first_counts()
    {
        Assert.AreEqual("first", Read("words = school|home\n[first]\nmy {words}\n[second]\nmy school", "my school").Label);
        Assert.AreEqual("first", Read("words = school|home\n[first]\nmy school\n[second]\nmy {words}", "my school").Label);
    }

    [TestMethod]
    public void A_list_goes_on_over_lines_and_may_hold_patterns()
    {
        const string File = """
            # A comment.
            people = head|dinner lady
              |year <number> (boy|girl)
            [some]
            a {people}?   # and one here
            """;
        Assert.AreEqual("a year 9 girl", Read(File, "a year 9 girl").Words);
        Assert.AreEqual("a dinner lady", Read(File, "a dinner lady").Words);
        Assert.AreEqual("a", Read(File, "a zebra").Words);
    }

    [TestMethod]
    public void A_word_in_disguise_is_read_and_reported_whole() => Assert.AreEqual("my $ch00l", Read("[some]\nmy school", "at my $ch00l today").Words);

    [TestMethod]
    [DataRow("[some]\nmy (head")]
    [DataRow("[some]\nmy {heads}")]
    [DataRow("[some]\nmy head) is")]
    public void A_fault_in_a_file_is_refused(string file) => Assert.ThrowsExactly<FormatException>(() => PhraseFile.Parse(file, new Lexicon()));

    private static (string? Label, string? Words) Read(string file, string typed)
    {
        var lexicon = new Lexicon();
        var phrases = PhraseFile.Parse(file, lexicon);
        var text = new NormalisedText();
        text.Read(typed);
        var tokens = new Tokens();
        tokens.Read(text);
        var words = new Wording();
        words.Read(text, tokens, lexicon, (_, _) => false);
        for (var at = 0; at < words.Count; at++)
        {
            if (!phrases.TryRead(words, at, out var phrase)) continue;
            var start = words[phrase.First].Start;
            if (start > 0 && typed[start - 1] == '$') start--;
            return (phrase.Label, typed[start..words[phrase.Last].End]);
        }

        return (null, null);
    }
}
