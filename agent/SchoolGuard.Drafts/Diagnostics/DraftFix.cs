namespace SchoolGuard.Drafts;

/// <summary>What to put in place of the span of a diagnostic.</summary>
/// <param name="Title">For a button.</param>
/// <param name="NewText">Replaces the whole span; empty removes it.</param>
public sealed record DraftFix(string Title, string NewText);
