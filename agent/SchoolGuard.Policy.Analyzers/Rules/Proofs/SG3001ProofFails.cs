using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using SchoolGuard.Policy.Analysis.Proofs;
using SchoolGuard.Policy.Analyzers.Reviews;
using SchoolGuard.Policy.Findings;
using SchoolGuard.Policy.Model;

namespace SchoolGuard.Policy.Analyzers.Rules.Proofs;

/// <summary>SG3001: proof fails.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ProofFails : PolicyRule
{
    private protected override Rule Own => Rule;

    internal static Rule Rule { get; } = new("SG3001", FindingSeverity.Error, "proof fails", "Proofs");

    internal override IEnumerable<Finding> Find(Evidence evidence) =>
        from each in evidence.Analysis.Proofs.Zip(evidence.Analysis.Document.Proofs, (verdict, proof) => (Verdict: verdict, Proof: proof))
        where !each.Verdict.Holds
        select Rule.Over(
            each.Verdict.Counterexamples,
            each.Proof.Span,
            $"the proof fails: {Reason(evidence, each.Verdict)}",
            "change the rules, or the proof if the school meant something else",
            evidence.Related(each.Verdict.Rules, each.Proof.Kind is ProofKind.Always ? "denies it" : "allows it"));

    private static string Reason(Evidence evidence, ProofVerdict verdict) => (verdict.Proof.Kind, verdict.Rules.Count) switch
    {
        (ProofKind.Always, 0) => "no rule allows some of it",
        (ProofKind.Always, _) => $"{evidence.Name(verdict.Rules)} {(verdict.Rules.Count == 1 ? "denies" : "deny")} some of it",
        (_, 0) => "no rule speaks of some of these sites, and what no rule speaks of is allowed",
        (ProofKind.Never, _) => $"{evidence.Name(verdict.Rules)} {(verdict.Rules.Count == 1 ? "allows" : "allow")} some of it",
        _ => $"{evidence.Name(verdict.Rules)} {(verdict.Rules.Count == 1 ? "allows" : "allow")} some of it outside the conditions of the proof",
    };
}
