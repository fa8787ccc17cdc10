using SchoolGuard.Policy.Analyzers.Reviews;
using SchoolGuard.Policy.Findings;

namespace SchoolGuard.Policy.Analyzers.Fixes;

/// <summary>A policy after all fixes.</summary>
/// <param name="Text">What it says now.</param>
/// <param name="Fixes">What was done, in this order.</param>
/// <param name="Review">The review of what it says now.</param>
public sealed record FixedPolicy(string Text, IReadOnlyList<AppliedFix> Fixes, PolicyReview Review);

/// <summary>A fix that was made.</summary>
/// <param name="Finding">What it mended, at its place at that time.</param>
/// <param name="Fix">The fix.</param>
/// <param name="Line">The line of the finding in the text as it was before all fixes.</param>
public sealed record AppliedFix(Finding Finding, PolicyFix Fix, int Line);
