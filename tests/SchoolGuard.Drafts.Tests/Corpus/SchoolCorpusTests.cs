namespace SchoolGuard.Drafts.Tests.Corpus;

[TestClass]
public sealed class SchoolCorpusTests
{
    private const double Floor = 0.95;

    public required TestContext TestContext { get; init; }

    [TestMethod]
    public void Recall_and_precision_on_the_labelled_posts_reach_the_floor()
    {
        int right = 0, missed = 0, wrong = 0, ordinary = 0, held = 0;
        foreach (var post in CorpusPost.Read("school.jsonl"))
        {
            var found = Analysis.Of(post.Text, CorpusPost.Schools[post.School]).Diagnostics;
            var lost = post.Expected.Where(span => !found.Any(span.Overlaps)).ToArray();
            var extra = found.Where(diagnostic => !post.Expected.Any(span => span.Overlaps(diagnostic))).ToArray();
            right += post.Expected.Length - lost.Length;
            missed += lost.Length;
            wrong += extra.Length;
            if (post.Expected.Length == 0) (ordinary, held) = (ordinary + 1, held + Math.Min(1, extra.Length));
            foreach (var span in lost) TestContext.WriteLine($"{post.Id} missed {span.Id} at {span.Start}: {post.Text}");
            foreach (var diagnostic in extra) TestContext.WriteLine($"{post.Id} wrong {diagnostic.Id} at {diagnostic.Start}+{diagnostic.Length}: {post.Text}");
        }

        var recall = right / (double)(right + missed);
        var precision = right / (double)(right + wrong);
        TestContext.WriteLine($"recall {recall:F3}, precision {precision:F3}, {held} of {ordinary} ordinary posts held");
        Assert.IsGreaterThanOrEqualTo(Floor, recall);
        Assert.IsGreaterThanOrEqualTo(Floor, precision);
        Assert.AreEqual(0, held);
    }
}
