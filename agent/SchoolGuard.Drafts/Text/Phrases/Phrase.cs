namespace SchoolGuard.Drafts.Text.Phrases;

/// <summary>Words of a draft that follow a pattern.</summary>
/// <param name="Label">The section of the phrase file.</param>
/// <param name="First">The first word to report.</param>
/// <param name="Last">The last word to report.</param>
/// <param name="End">The last word read, which may lie further on.</param>
/// <param name="Rank">The place of the pattern in the file.</param>
internal readonly record struct Phrase(string Label, int First, int Last, int End, int Rank);
