using SchoolGuard.Policy.Compilation;
using SchoolGuard.Policy.Decisions;
using SchoolGuard.Policy.Model;
using SchoolGuard.Policy.Model.Document;
using SchoolGuard.Policy.Model.Sets;
using SchoolGuard.Policy.Space.Regions;

namespace SchoolGuard.Policy.Analyzers.Tests.Replays;

/// <summary>Asks whether a situation meets a proof's conditions: an Allow with the same conditions is put into the policy, and does it apply?</summary>
internal sealed class ProofProbe(PolicyDocument document, Example example)
{
    private static readonly ProofCondition Always = new();

    private bool IsAllowed
    {
        get
        {
            var compiled = new CompiledPolicy(PolicyCompiler.Compile(document));
            return compiled.Decide(example.In(compiled)).Allowed;
        }
    }

    /// <summary>Whether the situation speaks against the proof.</summary>
    public bool IsWrong(Proof proof) => proof.Kind switch
    {
        ProofKind.Never => IsClaimed(proof) && IsAllowed,
        ProofKind.Always => IsClaimed(proof) && !IsAllowed,
        _ => IsForbiddenByOnly(proof) && IsAllowed,
    };

    /// <summary>Whether one proof says that the situation is allowed and the other that it is not.</summary>
    public bool Contradict(Proof left, Proof right) => left.Kind is ProofKind.Always
        ? IsClaimed(left) && (right.Kind is ProofKind.Never ? IsClaimed(right) : IsForbiddenByOnly(right))
        : right.Kind is ProofKind.Always && Contradict(right, left);

    private bool IsClaimed(Proof proof) => Meets(proof, proof.Conditions.Single());

    private bool IsForbiddenByOnly(Proof proof) => Meets(proof, Always) && !proof.Conditions.Any(condition => Meets(proof, condition));

    private bool Meets(Proof proof, ProofCondition condition)
    {
        var rule = new AccessRule
        {
            Effect = Effect.Allow,
            Sites = proof.Sites,
            People = proof.People,
            Places = condition.Places,
            Times = condition.Times,
            AuthorisedLesson = condition.AuthorisedLesson,
            Clause = "",
            Text = "",
            Span = proof.Span,
        };
        return new RuleProbe(document with { Rules = [.. document.Rules, rule], Ceilings = Ceilings }, example).Applies(document.Rules.Count);
    }

    /// <summary>The ceilings with their sites said, so that one more rule makes no more sites grantable.</summary>
    private IReadOnlyList<LessonCeiling> Ceilings
    {
        get
        {
            var opened = document.Rules.Where(rule => rule.AuthorisedLesson).Select(rule => rule.Sites).Aggregate(Nothing, (all, sites) => Combine(SetOperator.Union, all, sites));
            var ceilings = document.Ceilings.Count > 0 ? document.Ceilings : [new LessonCeiling { Span = default }];
            return [.. ceilings.Select(ceiling => ceiling with { Grantable = ceiling.Grantable ?? opened })];
        }
    }

    private static SetExpression<SiteValue> Nothing
    {
        get
        {
            var everything = new SetExpression<SiteValue>.Value(new SiteValue.Everything(), default);
            return Combine(SetOperator.Difference, everything, everything);
        }
    }

    private static SetExpression<SiteValue> Combine(SetOperator combine, SetExpression<SiteValue> left, SetExpression<SiteValue> right) => new SetExpression<SiteValue>.Combination(combine, left, right, default);
}
