using FsCheck;
using FsCheck.Fluent;

namespace SchoolGuard.Drafts.Tests;

[TestClass]
public sealed class DraftAnalyserPropertyTests
{
    private static readonly string[] Disguises = ["Ravens Wood", "Ravens Wood School", "Impact Multi Academy Trust", "@RavensWoodSch", "#TeamRWS", "www.ravenswood.example", "020 7946 0050", "ZZ2 8ZZ", "office@ravenswood.example"];
    private static readonly char[] Invisible = ['\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF', '\u00AD', '\u200E', '\u180E'];

    [TestMethod]
    public void Spans_lie_inside_the_text_and_split_no_surrogate_pair() =>
        Prop.ForAll(Gen.Choose(0, int.MaxValue - 1).ToArbitrary(), seed =>
        {
            var text = AnyText.Of(seed, 40);
            return Analysis.Of(text).Diagnostics.All(diagnostic => IsStretchOf(text, diagnostic.Start, diagnostic.Start + diagnostic.Length));
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(3000));

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
    [DataRow("a")]
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

    private static string Disguise(Random random, char letter)
    {
        var cased = random.Next(2) == 0 ? char.ToUpperInvariant(letter) : char.ToLowerInvariant(letter);
        return random.Next(3) == 0 ? $"{cased}{Invisible[random.Next(Invisible.Length)]}" : cased.ToString();
    }

    private static bool IsStretchOf(string text, int start, int end) =>
        start >= 0 && end > start && end <= text.Length && !IsInsidePair(text, start) && !IsInsidePair(text, end);

    private static bool IsInsidePair(string text, int at) => at > 0 && at < text.Length && char.IsHighSurrogate(text[at - 1]) && char.IsLowSurrogate(text[at]);
}
