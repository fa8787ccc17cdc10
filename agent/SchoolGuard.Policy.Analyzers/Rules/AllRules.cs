using SchoolGuard.Policy.Analyzers.Rules.Access;
using SchoolGuard.Policy.Analyzers.Rules.Changes;
using SchoolGuard.Policy.Analyzers.Rules.Coverage;
using SchoolGuard.Policy.Analyzers.Rules.Language;
using SchoolGuard.Policy.Analyzers.Rules.Limits;
using SchoolGuard.Policy.Analyzers.Rules.Proofs;
using SchoolGuard.Policy.Findings;

namespace SchoolGuard.Policy.Analyzers.Rules;

/// <summary>Every rule, by id.</summary>
public static class AllRules
{
    /// <summary>The rules.</summary>
    public static IReadOnlyList<PolicyRule> Rules { get; } =
    [
        new NotAPolicyStatement(),
        new NotAConstant(),
        new NoCitation(),
        new UnknownClause(),
        new UnfinishedRule(),
        new SaidTwice(),
        new BadValue(),
        new TwoNames(),
        new ConfusableName(),
        new UnknownName(),
        new BadHeader(),
        new NeverApplies(),
        new OpenToEveryone(),
        new SameRuleTwice(),
        new CoveredByOne(),
        new CoveredBySeveral(),
        new WhollyOverridden(),
        new PartlyOverridden(),
        new CouldBeOne(),
        new ValueWithoutEffect(),
        new DefaultOnly(),
        new ShortGap(),
        new LessonOutOfReach(),
        new ProofFails(),
        new ProofIsVacuous(),
        new ProofsContradict(),
        new NewAccess(),
        new AccessLost(),
        new NewAccessUncited(),
        new TooLargeToAnalyse(),
    ];

    /// <summary>What they find.</summary>
    public static IReadOnlyList<FindingDescriptor> Descriptors { get; } = [.. Rules.Select(rule => rule.Descriptor)];
}
