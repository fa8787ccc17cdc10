using SchoolGuard.Drafts.Index.Names;

namespace SchoolGuard.Drafts.Detectors.SchoolName;

/// <summary>How close the draft's letters are to the name's.</summary>
internal enum Reading
{
    /// <summary>Letter for letter, after folding.</summary>
    Exact,

    /// <summary>With digits or signs for letters, or l for i.</summary>
    Leet,

    /// <summary>With one typing error in a word.</summary>
    Typo,
}

/// <summary>A stretch of tokens that reads like a name.</summary>
/// <param name="First">The first token.</param>
/// <param name="Last">The last token.</param>
/// <param name="End">Index into the normalised text after the last letter; a possessive 's is left out.</param>
/// <param name="Entry">The name.</param>
/// <param name="Reading">How it was read.</param>
internal readonly record struct NameMatch(int First, int Last, int End, NameEntry Entry, Reading Reading);
