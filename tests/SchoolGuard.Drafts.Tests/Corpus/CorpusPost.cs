namespace SchoolGuard.Drafts.Tests.Corpus;

/// <summary>One labelled post of tests/corpus/drafts.</summary>
internal sealed record CorpusPost(string Id, CorpusSchool School, bool Official, string? Evasion, MarkedText Marked)
{
    /// <summary>Its file and line, by which a test may speak of a post that is not to be read.</summary>
    public required string Place { get; init; }

    public string Text => Marked.Text;

    public Mark[] Marks => Marked.Marks;

    public bool IsOrdinary => Marks.Length == 0;
}
