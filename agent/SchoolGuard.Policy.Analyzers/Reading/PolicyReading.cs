using SchoolGuard.Policy.Findings;
using SchoolGuard.Policy.Model.Document;

namespace SchoolGuard.Policy.Analyzers.Reading;

/// <summary>What came of reading a policy file.</summary>
/// <param name="Document">The policy; null if any finding is an error.</param>
/// <param name="Findings">Everything found, in source order.</param>
public sealed record PolicyReading(PolicyDocument? Document, IReadOnlyList<Finding> Findings);
