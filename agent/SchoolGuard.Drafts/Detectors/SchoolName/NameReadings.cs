namespace SchoolGuard.Drafts.Detectors.SchoolName;

/// <summary>What reads like a name while a draft is searched, and which of its tokens are decided. Its memory is reused from draft to draft.</summary>
internal sealed class NameReadings
{
    private bool[] named = [];
    private bool[] other = [];

    /// <summary>The stretches that read like a name; from one token, the longest first.</summary>
    public List<NameMatch> Matches { get; } = [];

    /// <summary>For each token, whether it is part of the school's name.</summary>
    public Span<bool> Named => named;

    /// <summary>For each token, whether it is part of something else that reads like the name.</summary>
    public Span<bool> Other => other;

    public void Decide(int tokens)
    {
        if (named.Length < tokens) (named, other) = (new bool[tokens * 2], new bool[tokens * 2]);
        Array.Clear(named);
        Array.Clear(other);
    }

    /// <summary>Forgets the draft.</summary>
    public void Clear()
    {
        Matches.Clear();
        if (named.Length > 16 * 1024) (named, other) = ([], []);
    }
}
