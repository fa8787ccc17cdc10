namespace SchoolGuard.Drafts.Tests.Corpus;

/// <summary>
/// How well the detectors do on posts. A mark is found by a finding of its kind that overlaps it; a finding is right if it overlaps a mark of its
/// kind. An ordinary post is held wrongly if anything at Warn or above is found in it; below that, its author is not stopped.
/// </summary>
internal sealed class Score
{
    private const double HoldsAreOf = 200;

    private readonly DraftAnalyser analyser = new();
    private readonly Dictionary<string, Tally> byKind = Vocabulary.Kinds.ToDictionary(kind => kind, _ => new Tally(), StringComparer.Ordinal);
    private readonly Dictionary<string, Tally> byEvasion = Vocabulary.Evasions.Prepend(Plain).ToDictionary(evasion => evasion, _ => new Tally(), StringComparer.Ordinal);
    private readonly List<string> mistakes = [];

    public Score(IEnumerable<CorpusPost> posts)
    {
        foreach (var post in posts) Add(post);
    }

    public const string Plain = "plain";

    public Tally Total { get; } = new();

    public IReadOnlyDictionary<string, Tally> ByKind => byKind;

    public IReadOnlyDictionary<string, Tally> ByEvasion => byEvasion;

    /// <summary>Posts with nothing to find.</summary>
    public int Ordinary { get; private set; }

    public double FalseHoldsPer200 => Ordinary == 0 ? 0 : Total.FalseHolds * HoldsAreOf / Ordinary;

    /// <summary>What was missed and what was wrong, with its text: only for posts that may be read.</summary>
    public IReadOnlyList<string> Mistakes => mistakes;

    private void Add(CorpusPost post)
    {
        var analysis = analyser.Analyse(new Draft(new DraftText(post.Text), post.Official, Caret: null), post.School.Index, DraftSettings.Defaults);
        foreach (var mark in post.Marks) Count(post, mark, analysis.Diagnostics.Any(mark.IsFoundBy));
        foreach (var found in analysis.Diagnostics) Count(post, found, post.Marks.Any(mark => mark.IsFoundBy(found)));
        if (!post.IsOrdinary) return;
        Ordinary++;
        if (analysis.Hold < Strength.Warn) return;
        Total.FalseHolds++;
        foreach (var kind in analysis.Diagnostics.Where(found => found.Severity >= Strength.Warn).Select(found => found.Kind).Distinct(StringComparer.Ordinal)) byKind[kind].FalseHolds++;
    }

    private void Count(CorpusPost post, Mark mark, bool found)
    {
        foreach (var tally in Tallies(post, mark.Kind)) (tally.Found, tally.Missed) = found ? (tally.Found + 1, tally.Missed) : (tally.Found, tally.Missed + 1);
        if (!found) mistakes.Add(Mistake(post, "missed", mark.Kind, mark.Start, mark.Length));
    }

    private void Count(CorpusPost post, DraftDiagnostic diagnostic, bool right)
    {
        foreach (var tally in Tallies(post, diagnostic.Kind)) (tally.Right, tally.Wrong) = right ? (tally.Right + 1, tally.Wrong) : (tally.Right, tally.Wrong + 1);
        if (!right) mistakes.Add(Mistake(post, "wrong", diagnostic.Kind, diagnostic.Start, diagnostic.Length));
    }

    private static string Mistake(CorpusPost post, string what, string kind, int start, int length) =>
        $"{post.Id} {what} {kind} `{post.Text.Substring(start, length)}`: {post.Text.ReplaceLineEndings(" / ")}";

    private Tally[] Tallies(CorpusPost post, string kind) => [Total, byKind[kind], byEvasion[post.Evasion ?? Plain]];
}
