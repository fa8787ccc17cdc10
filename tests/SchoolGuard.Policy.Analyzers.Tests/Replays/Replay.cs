using SchoolGuard.Policy.Analyzers.Reviews;
using SchoolGuard.Policy.Analyzers.Rules.Access;
using SchoolGuard.Policy.Compilation;
using SchoolGuard.Policy.Decisions;
using SchoolGuard.Policy.Findings;
using SchoolGuard.Policy.Model;
using SchoolGuard.Policy.Model.Document;
using SchoolGuard.Policy.Space.Regions;

namespace SchoolGuard.Policy.Analyzers.Tests.Replays;

/// <summary>Decides a finding's example by the policy as devices would, and checks that what the finding claims is so.</summary>
internal sealed class Replay(PolicyReview review, Finding finding)
{
    private readonly PolicyDocument document = review.Document!;
    private readonly Example example = finding.Example!;
    private readonly CompiledPolicy now = new(PolicyCompiler.Compile(review.Document!));

    public void Check()
    {
        switch (finding.Descriptor.Id)
        {
            case "SG1002":
                Claim(Applies(Rule) && OutcomeIn(now) is Outcome.Allowed);
                break;
            case "SG1003" or "SG1004":
                Claim(Applies(Rule) && Related.All(Applies) && IsTheSameWithout(Rule));
                break;
            case "SG1005":
                Claim(Applies(Rule) && Related.Any(Applies) && IsTheSameWithout(Rule));
                break;
            case "SG1006" or "SG1007":
                Claim(Applies(Rule) && Related.Any(Applies) && OutcomeIn(now) is Outcome.Denied);
                break;
            case "SG1008":
                Claim(Applies(Rule));
                break;
            case "SG1009":
                Claim(Applies(Rule) && Related.Any(Applies) && OutcomeIn(With(Rule, IdleValue.Without(document.Rules[Rule], finding.Span))) == OutcomeIn(now));
                break;
            case "SG2001":
                Claim(EveryHour.Of(example).All(each => now.Decide(each.In(now)).Outcome is Outcome.Default));
                break;
            case "SG2002":
                new GapWalk(example, each => now.Decide(each.In(now)).Outcome).Check(finding);
                break;
            case "SG2003":
                Claim(example.LessonMinutes is not null && OpenedByLessons.All(rule => !Applies(rule)));
                break;
            case "SG3001":
                Claim(new ProofProbe(document, example).IsWrong(ProofAt(finding.Span)));
                break;
            case "SG3003":
                Claim(new ProofProbe(document, example).Contradict(ProofAt(finding.Span), ProofAt(finding.Related.Single().Span)));
                break;
            case "SG4001" or "SG4003":
                Claim(!IsOpen(OutcomeBefore) && IsOpen(OutcomeIn(now)));
                break;
            case "SG4002":
                Claim(IsOpen(OutcomeBefore) && !IsOpen(OutcomeIn(now)));
                break;
            default:
                Assert.Fail($"say here what an example of {finding.Descriptor.Id} claims");
                break;
        }
    }

    private int Rule => RuleAt(finding.Statement!.Value);

    private IEnumerable<int> Related => finding.Related.Select(related => RuleAt(related.Span));

    /// <summary>The rule that the finding is about, or every rule that says AuthorisedLesson if it is about a ceiling.</summary>
    private IEnumerable<int> OpenedByLessons =>
        Enumerable.Range(0, document.Rules.Count).Where(rule => document.Rules[rule].AuthorisedLesson && (document.Ceilings.Any(ceiling => ceiling.Span == finding.Span) || document.Rules[rule].Span == finding.Span));

    private Outcome OutcomeBefore => OutcomeIn(Policies.Read(review.Options.Before!.Text).Document!);

    private bool Applies(int rule) => new RuleProbe(document, example).Applies(rule);

    private bool IsTheSameWithout(int rule) => OutcomeIn(document with { Rules = [.. document.Rules.Where((_, index) => index != rule)] }) == OutcomeIn(now);

    private PolicyDocument With(int rule, AccessRule changed) => document with { Rules = [.. document.Rules.Select((each, index) => index == rule ? changed : each)] };

    private Outcome OutcomeIn(PolicyDocument policy) => OutcomeIn(new CompiledPolicy(PolicyCompiler.Compile(policy)));

    private Outcome OutcomeIn(CompiledPolicy policy) => policy.Decide(example.In(policy)).Outcome;

    private static bool IsOpen(Outcome outcome) => outcome is Outcome.Allowed or Outcome.Ungoverned;

    private int RuleAt(SourceSpan span) => document.Rules.Select((rule, index) => (rule, index)).Single(each => each.rule.Span == span).index;

    private Proof ProofAt(SourceSpan span) => document.Proofs.Single(proof => proof.Span == span);

    private void Claim(bool holds) => Assert.IsTrue(holds, $"{finding.Descriptor.Id} {finding.Message}: not so for {example}");
}
