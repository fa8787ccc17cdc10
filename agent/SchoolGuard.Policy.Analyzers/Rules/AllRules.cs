using SchoolGuard.Policy.Analyzers.Rules.Language;
using SchoolGuard.Policy.Findings;

namespace SchoolGuard.Policy.Analyzers.Rules;

/// <summary>Every kind of finding that reading a policy can give, by id.</summary>
public static class AllRules
{
    /// <summary>Their descriptors.</summary>
    public static IReadOnlyList<FindingDescriptor> Descriptors { get; } =
    [
        NotAPolicyStatement.Rule.Descriptor,
        NotAConstant.Rule.Descriptor,
        NoCitation.Rule.Descriptor,
        UnknownClause.Rule.Descriptor,
        UnfinishedRule.Rule.Descriptor,
        SaidTwice.Rule.Descriptor,
        BadValue.Rule.Descriptor,
        TwoNames.Rule.Descriptor,
        ConfusableName.Rule.Descriptor,
        UnknownName.Rule.Descriptor,
        BadHeader.Rule.Descriptor,
    ];
}
