using SchoolGuard.Policy.Findings;

namespace SchoolGuard.Cli.Check;

/// <summary>A policy file and what was found in it.</summary>
internal sealed record CheckedFile(string Path, string Text, IReadOnlyList<Finding> Findings);
