namespace SchoolGuard.Drafts.Text.Phrases;

/// <summary>How firmly a word is parted from the one before.</summary>
internal enum Pause
{
    /// <summary>By blanks or a hyphen.</summary>
    None,

    /// <summary>By a comma, a dash, a bracket or the like.</summary>
    Short,

    /// <summary>By the end of a sentence or of a line.</summary>
    Full,
}
