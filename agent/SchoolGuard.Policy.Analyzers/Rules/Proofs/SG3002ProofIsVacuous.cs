using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SchoolGuard.Policy.Analyzers.Reviews;
using SchoolGuard.Policy.Findings;

namespace SchoolGuard.Policy.Analyzers.Rules.Proofs;

/// <summary>SG3002: proof that says nothing.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ProofIsVacuous : PolicyRule
{
    private protected override Rule Own => Rule;

    internal static Rule Rule { get; } = new("SG3002", FindingSeverity.Warning, "proof that says nothing: it holds whatever the rules are", "Proofs");

    internal override IEnumerable<Finding> Find(Evidence evidence) =>
        from each in evidence.Analysis.Proofs.Zip(evidence.Analysis.Document.Proofs, (verdict, proof) => (Verdict: verdict, Proof: proof))
        where each.Verdict.IsVacuous
        select Rule.At(each.Proof.Span, "the proof says nothing: no situation is in all of its conditions", "change its conditions: a proof of nothing holds whatever the rules are");
}
