using System.Text.RegularExpressions;

namespace SchoolGuard.Drafts.Tests.Corpus;

[TestClass]
public sealed partial class CorpusTests
{
    private const int WordsSharedByTemplates = 7;

    private static readonly CorpusPost[] All = [.. CorpusFile.Posts, .. CorpusFile.HeldBack];

    [TestMethod]
    public void Every_post_has_an_id_of_its_own() => Assert.AreEqual(All.Length, All.Select(post => post.Id).Distinct(StringComparer.Ordinal).Count());

    [TestMethod]
    public void There_are_no_fewer_posts_than_before()
    {
        Assert.IsGreaterThanOrEqualTo(Floors.Present.Size.WithFindings, All.Count(post => !post.IsOrdinary));
        Assert.IsGreaterThanOrEqualTo(Floors.Present.Size.Ordinary, All.Count(post => post.IsOrdinary));
    }

    [TestMethod]
    public void Labels_use_the_known_kinds_and_evasions_and_all_of_them()
    {
        CollectionAssert.AreEquivalent(Vocabulary.Kinds, All.SelectMany(post => post.Marks).Select(mark => mark.Kind).Distinct(StringComparer.Ordinal).ToArray());
        CollectionAssert.AreEquivalent(Vocabulary.Evasions, All.Select(post => post.Evasion).OfType<string>().Distinct(StringComparer.Ordinal).ToArray());
    }

    [TestMethod]
    public void Only_a_post_with_something_to_find_is_evasive() => Assert.IsFalse(All.Any(post => post.IsOrdinary && post.Evasion is not null));

    [TestMethod]
    public void No_post_is_another_one_with_other_names()
    {
        var seen = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var shared = new List<string>();
        for (var post = 0; post < All.Length; post++)
        {
            foreach (var sequence in Sequences(All[post].Text))
            {
                if (seen.TryGetValue(sequence, out var other) && other != post) shared.Add($"{All[other].Place} and {All[post].Place}");
                seen[sequence] = post;
            }
        }

        Assert.IsEmpty(shared, string.Join('\n', shared.Distinct(StringComparer.Ordinal)));
    }

    private static IEnumerable<string> Sequences(string text)
    {
        string[] words = [.. Word().Matches(text).Select(match => match.Value)];
        for (var at = 0; at + WordsSharedByTemplates <= words.Length; at++) yield return string.Join(' ', words, at, WordsSharedByTemplates);
    }

    [GeneratedRegex(@"[\p{L}\p{M}'’]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word();
}
