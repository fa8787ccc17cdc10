namespace SchoolGuard.Drafts.Text.Phrases;

/// <summary>A place in a phrase: what may come next, and whether the phrase may end here.</summary>
internal sealed class PhraseNode
{
    /// <summary>The place after a word, by its number in the lexicon.</summary>
    public Dictionary<int, PhraseNode> After { get; } = new(0);

    /// <summary>The places after any word of a list.</summary>
    public List<(WordMask Words, PhraseNode Next)> AfterList { get; } = [];

    /// <summary>The places after a word with one of the traits.</summary>
    public List<(Traits Traits, PhraseNode Next)> AfterTraits { get; } = [];

    /// <summary>The place after any one word, or null.</summary>
    public PhraseNode? AfterAny { get; set; }

    /// <summary>Places reached without a word.</summary>
    public List<PhraseNode> Or { get; } = [];

    /// <summary>The section of the phrases that end here, or null.</summary>
    public string? Label { get; set; }

    /// <summary>Which of the file's patterns ends here: of two that read the same words, the one written first counts.</summary>
    public int Rank { get; set; }

    /// <summary>A short pause may precede the next word.</summary>
    public bool MayPause { get; init; }

    /// <summary>The next word, if there is one, must come after a pause.</summary>
    public bool MustPause { get; init; }

    /// <summary>The stretch to report begins with the next word, or ends before it if it has begun.</summary>
    public bool IsEdge { get; init; }
}
