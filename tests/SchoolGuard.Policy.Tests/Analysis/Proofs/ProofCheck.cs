using SchoolGuard.Policy.Analysis;
using SchoolGuard.Policy.Analysis.Proofs;
using SchoolGuard.Policy.Model;
using SchoolGuard.Policy.Tests.Enumeration;

namespace SchoolGuard.Policy.Tests.Analysis.Proofs;

/// <summary>The verdict on each proof of a policy, against every situation; its examples, against the policy as devices decide by it.</summary>
internal static class ProofCheck
{
    public static void Check(Enumerator every, PolicyAnalysis analysis)
    {
        for (var proof = 0; proof < analysis.Proofs.Count; proof++)
        {
            Check(every, analysis, analysis.Proofs[proof], proof);
            for (var other = 0; other < proof; other++) CheckConflict(every, analysis, proof, other);
        }
    }

    /// <summary>Where all is claimed to be allowed and, by the other proof, not to be.</summary>
    private static void CheckConflict(Enumerator every, PolicyAnalysis analysis, int left, int right)
    {
        every.Expect($"conflict of proofs {left} and {right}", analysis.ConflictOf(left, right), (row, time) => Contradicts(row.At(time), left, right) || Contradicts(row.At(time), right, left));

        bool Contradicts(Held situation, int always, int other) =>
            every.Policy.Document.Proofs[always].Kind is ProofKind.Always
            && every.Policy.IsClaimed(situation, always)
            && every.Policy.IsClaimed(situation, other)
            && every.Policy.Document.Proofs[other].Kind switch
            {
                ProofKind.Never => true,
                ProofKind.Only => !every.Policy.MeetsSome(situation, other),
                _ => false,
            };
    }

    private static void Check(Enumerator every, PolicyAnalysis analysis, ProofVerdict verdict, int proof)
    {
        var policy = every.Policy;
        Assert.AreEqual(!every.Any(situation => policy.IsWrong(situation.Held, proof)), verdict.Holds, $"holds: proof {proof}");
        Assert.AreEqual(!every.Any(situation => policy.IsClaimed(situation.Held, proof)), verdict.IsVacuous, $"vacuous: proof {proof}");
        every.Expect($"proof {proof}", verdict.Region, (row, time) => policy.IsClaimed(row.At(time), proof));
        every.Expect($"counterexamples of proof {proof}", verdict.Counterexamples, (row, time) => policy.IsWrong(row.At(time), proof));
        var responsible = every.RulesOf(situation => policy.IsWrong(situation.Held, proof) ? policy.Deciding(situation.Held) : 0);
        Assert.AreEqual(responsible, verdict.Rules.Aggregate(0UL, (all, rule) => all | (1UL << rule)), $"responsible: proof {proof}");
        if (verdict.Counterexamples.Pick() is not { } example) return;
        Assert.IsTrue(policy.IsWrong(policy.Of(example), proof), $"{example} is in proof {proof}");
        Assert.AreEqual(verdict.Proof.Kind is not ProofKind.Always, analysis.Compiled.Decide(example.In(analysis.Compiled)).Allowed, $"{example} contradicts proof {proof}");
    }
}
