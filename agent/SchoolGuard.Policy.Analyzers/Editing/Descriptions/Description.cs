namespace SchoolGuard.Policy.Analyzers.Editing.Descriptions;

/// <summary>What there is to say of a place in the text.</summary>
/// <param name="Start">Offset of the first character that it is about.</param>
/// <param name="Length">How many characters it is about.</param>
/// <param name="Text">Markdown.</param>
public sealed record Description(int Start, int Length, string Text);
