namespace SchoolGuard.Policy.Analyzers.Fixes;

/// <summary>A stretch of a policy file to be replaced.</summary>
/// <param name="Start">Where it starts: UTF-16 units from 0.</param>
/// <param name="Length">Its length; 0 to put something in.</param>
/// <param name="NewText">What to write instead; empty to take it out.</param>
public sealed record TextEdit(int Start, int Length, string NewText);
