namespace SchoolGuard.Drafts;

/// <summary>A post being written.</summary>
/// <param name="Text">The words typed so far.</param>
/// <param name="Official">Whether the account is one of the school's own, from which its name, handle, contact and classes are expected.</param>
/// <param name="Caret">Where the author is typing, in UTF-16 code units from 0, or null at the moment of posting. The word at the caret is not judged yet.</param>
/// <param name="Reply">Whether it answers someone else's post or comment.</param>
public sealed record Draft(DraftText Text, bool Official, int? Caret, bool Reply = false);
