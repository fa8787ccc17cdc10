using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SchoolGuard.Policy.Analyzers.Reviews;
using SchoolGuard.Policy.Findings;

namespace SchoolGuard.Policy.Analyzers.Rules.Proofs;

/// <summary>SG3003: two proofs that cannot both hold.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ProofsContradict : PolicyRule
{
    private protected override Rule Own => Rule;

    internal static Rule Rule { get; } = new("SG3003", FindingSeverity.Error, "two proofs that cannot both hold", "Proofs");

    internal override IEnumerable<Finding> Find(Evidence evidence)
    {
        var proofs = evidence.Analysis.Document.Proofs;
        for (var second = 0; second < proofs.Count; second++)
        for (var first = 0; first < second; first++)
        {
            var conflict = evidence.Analysis.ConflictOf(first, second);
            if (conflict.IsEmpty) continue;
            yield return Rule.Over(
                conflict,
                proofs[second].Span,
                $"this proof and the one in line {proofs[first].Span.Line} cannot both hold",
                "change one of them: whatever the rules say, one fails",
                new RelatedSpan(proofs[first].Span, "says the opposite"));
        }
    }
}
