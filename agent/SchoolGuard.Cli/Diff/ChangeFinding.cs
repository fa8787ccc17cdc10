using SchoolGuard.Policy.Analysis.Changes;
using SchoolGuard.Policy.Analyzers.Rules;
using SchoolGuard.Policy.Findings;

namespace SchoolGuard.Cli.Diff;

/// <summary>A change and what it is found to be: SG4001 to SG4003, as in the rules.</summary>
internal sealed record ChangeFinding(Change Change, FindingDescriptor Descriptor)
{
    public FindingSeverity Severity => Descriptor.Severity;

    public static IReadOnlyList<ChangeFinding> Of(PolicyDiff diff) =>
    [
        .. diff.NewAccess.Select(change => new ChangeFinding(change, Rule("SG4001"))),
        .. diff.UncitedAccess.Select(change => new ChangeFinding(change, Rule("SG4003"))),
        .. diff.LostAccess.Select(change => new ChangeFinding(change, Rule("SG4002"))),
    ];

    private static FindingDescriptor Rule(string id) => AllRules.Descriptors.Single(descriptor => descriptor.Id.Equals(id, StringComparison.Ordinal));
}
