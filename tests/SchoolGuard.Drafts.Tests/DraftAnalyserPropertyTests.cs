using System.Collections.Immutable;
using FsCheck;
using FsCheck.Fluent;
using SchoolGuard.Drafts.Tests.Corpus;

namespace SchoolGuard.Drafts.Tests;

[TestClass]
public sealed class DraftAnalyserPropertyTests
{
    private static readonly string[] Disguises = ["Ravens Wood", "Ravens Wood School", "Impact Multi Academy Trust", "@RavensWoodSch", "#TeamRWS", "www.ravenswood.example", "020 7946 0050", "ZZ2 8ZZ", "office@ravenswood.example"];
    private static readonly string[] ByPhrase = ["SG7007", "SG7008", "SG7009", "SG7010", "SG7011", "SG7013", "SG7014", "SG7018"];
    private static readonly DraftAnalyser Analyser = new();
    private static readonly char[] Invisible = ['\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF', '\u00AD', '\u200E', '\u180E'];

    [TestMethod]
    public void Spans_lie_inside_the_text_and_split_no_surrogate_pair() =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
        {
            var text = AnyText.Of(seed, 40);
            return Analysis.Of(text).Diagnostics.All(diagnostic => IsStretchOf(text, diagnostic.Start, diagnostic.Start + diagnostic.Length));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(3000));

    [TestMethod]
    public void Spans_of_a_kind_are_in_order_and_do_not_overlap() =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
        {
            var kinds = Analysis.Of(AnyText.Of(seed, 40), official: seed % 2 == 0, reply: seed % 3 == 0).Diagnostics.GroupBy(diagnostic => diagnostic.Id, StringComparer.Ordinal);
            return kinds.All(kind => kind.Zip(kind.Skip(1)).All(pair => pair.First.Start + pair.First.Length <= pair.Second.Start));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [TestMethod]
    public void A_fix_removes_its_finding_and_doubles_no_blank()
    {
        var checkedFixes = 0;
        foreach (var post in CorpusFile.Posts)
        {
            foreach (var diagnostic in Analyse(post, post.Text).Where(diagnostic => ByPhrase.Contains(diagnostic.Id)))
            {
                foreach (var fix in diagnostic.Fixes.Where(fix => fix.NewText.Length > 0))
                {
                    var after = post.Text.Remove(diagnostic.Start, diagnostic.Length).Insert(diagnostic.Start, fix.NewText);
                    var still = Analyse(post, after).Where(found => string.Equals(found.Id, diagnostic.Id, StringComparison.Ordinal) && found.Start < diagnostic.Start + fix.NewText.Length && diagnostic.Start < found.Start + found.Length);
                    Assert.IsEmpty(still, $"{post.Id}: {after}");
                    Assert.IsLessThanOrEqualTo(DoubledBlanks(post.Text), DoubledBlanks(after), $"{post.Id}: {after}");
                    checkedFixes++;
                }
            }
        }

        Assert.IsGreaterThan(100, checkedFixes);
    }

    [TestMethod]
    public void A_caret_anywhere_makes_no_draft_fail() =>
        Prop.ForAll(ArbMap.Default.GeneratorFor<(int Seed, int Caret)>().ToArbitrary(), pair =>
            Analysis.Of(AnyText.Of(pair.Seed, 20), caret: pair.Caret).Diagnostics.All(diagnostic => diagnostic.Length > 0)).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [TestMethod]
    public void Any_words_may_be_a_schools() =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
        {
            string[] words = [.. Enumerable.Range(0, 8).Select(at => AnyText.Of(seed ^ at, 4)), "", " "];
            var facts = new SchoolFacts
            {
                Name = words[0],
                Aliases = [.. words],
                Trust = [words[1]],
                Domains = [.. words],
                Addresses = [words[2] + "," + words[3], .. words],
                Telephones = [.. words],
                Handles = [.. words],
                Hashtags = [.. words],
                Events = [.. words],
                Places = [.. words],
                Uniform = [.. words],
            };
            var text = words[0] + " at " + AnyText.Of(seed, 20);
            return Analysis.Of(text, facts).Diagnostics.All(diagnostic => IsStretchOf(text, diagnostic.Start, diagnostic.Start + diagnostic.Length));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(300));

    [TestMethod]
    public void Invisible_characters_and_case_do_not_lose_the_finding() =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
        {
            var random = new Random(seed);
            var plain = Disguises[random.Next(Disguises.Length)];
            var disguised = string.Concat(plain.Select(letter => Disguise(random, letter)));
            var text = $"we met at {disguised} today";
            var diagnostics = Analysis.Of(text).Diagnostics;
            if (diagnostics is not [var diagnostic]) throw new AssertFailedException($"{diagnostics.Length} findings in {text}");
            var found = string.Concat(text.Substring(diagnostic.Start, diagnostic.Length).Where(letter => !Invisible.Contains(letter)));
            return string.Equals(found, plain, StringComparison.OrdinalIgnoreCase);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [TestMethod]
    public void The_same_draft_gives_the_same_answer_after_any_other()
    {
        var first = Analysis.Of("Great day at Ravens Wood!").Diagnostics.Single();
        Analysis.Of(AnyText.Of(7, 5000));
        var second = Analysis.Of("Great day at Ravens Wood!").Diagnostics.Single();
        Assert.AreEqual((first.Start, first.Length, first.Id), (second.Start, second.Length, second.Id));
    }

    [TestMethod]
    [DataRow("he is a moron. ", "SG7014", 6666)]
    [DataRow("text me on 07700 900123. ", "SG7009", 4000)]
    [DataRow("a boy in my class has an EHCP. ", "SG7011", 3225)]
    [DataRow("B801200005001 ", "SG7010", 7142)]
    [DataRow("my school. ", "SG7008", 9090)]
    [DataRow("the Kestrel Cup ", "SG7007", 6250)]
    [DataRow("As a school we think. ", "SG7018", 4545)]
    public void As_many_findings_as_a_draft_can_hold_are_reported(string piece, string id, int count)
    {
        var text = string.Concat(Enumerable.Repeat(piece, DraftText.MaximumLength / piece.Length));
        Assert.HasCount(count, Analysis.Of(text).Diagnostics.Where(diagnostic => string.Equals(diagnostic.Id, id, StringComparison.Ordinal)));
    }

    [TestMethod]
    public void Ten_thousand_handles_are_reported_from_an_official_account() =>
        Assert.HasCount(10_000, Analysis.Of(string.Concat(Enumerable.Repeat("@some_one ", 10_000)), official: true).Diagnostics);

    [TestMethod]
    [DataRow("a")]
    [DataRow("i d i o t ")]
    [DataRow("my my ")]
    [DataRow("you stupid ")]
    [DataRow("f*ck")]
    [DataRow("\"")]
    [DataRow("1 ")]
    [DataRow("onbehalfofthe")]
    [DataRow("a ")]
    [DataRow("ravens ")]
    [DataRow("a.")]
    [DataRow("a@")]
    [DataRow("@")]
    [DataRow("#a")]
    [DataRow("0 ")]
    [DataRow("a dot ")]
    [DataRow("a at a dot ")]
    [DataRow("oakley road ")]
    [DataRow("http://")]
    [DataRow("\u200B")]
    [DataRow("𝐑")]
    [DataRow("ﷺ")]
    [DataRow("\uD83D")]
    [DataRow("\uFFFE")]
    [DataRow("\uFFFF")]
    [DataRow("\uFDD0")]
    [DataRow("\uE000")]
    public void The_longest_draft_of_anything_is_analysed(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, DraftText.MaximumLength / piece.Length));
        Assert.IsTrue(Analysis.Of(text + " Ravens Wood School.").Diagnostics.Length <= 1);
    }

    private static ImmutableArray<DraftDiagnostic> Analyse(CorpusPost post, string text) =>
        Analyser.Analyse(new Draft(new DraftText(text), post.Official, null), post.School.Index, DraftSettings.Defaults).Diagnostics;

    private static int DoubledBlanks(string text) => text.Zip(text.Skip(1)).Count(pair => pair is (' ', ' ') or (' ', ','));

    private static string Disguise(Random random, char letter)
    {
        var cased = random.Next(2) == 0 ? char.ToUpperInvariant(letter) : char.ToLowerInvariant(letter);
        return random.Next(3) == 0 ? $"{cased}{Invisible[random.Next(Invisible.Length)]}" : cased.ToString();
    }

    private static bool IsStretchOf(string text, int start, int end) =>
        start >= 0 && end > start && end <= text.Length && !IsInsidePair(text, start) && !IsInsidePair(text, end);

    private static bool IsInsidePair(string text, int at) => at > 0 && at < text.Length && char.IsHighSurrogate(text[at - 1]) && char.IsLowSurrogate(text[at]);
}
