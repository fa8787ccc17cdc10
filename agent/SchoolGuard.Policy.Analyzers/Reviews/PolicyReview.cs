using SchoolGuard.Policy.Analysis;
using SchoolGuard.Policy.Analysis.Changes;
using SchoolGuard.Policy.Analyzers.Reading;
using SchoolGuard.Policy.Analyzers.Rules;
using SchoolGuard.Policy.Analyzers.Rules.Limits;
using SchoolGuard.Policy.Findings;
using SchoolGuard.Policy.Model.Document;
using SchoolGuard.Policy.Space;

namespace SchoolGuard.Policy.Analyzers.Reviews;

/// <summary>All that is found in a policy: what reading it gives, and, if it reads without errors, what is true of it over every situation.</summary>
public sealed class PolicyReview
{
    private PolicyReview(PolicyReading reading, ReviewOptions options, IReadOnlyList<Finding> unfiltered, PolicyAnalysis? analysis, PolicyDiff? change)
    {
        Reading = reading;
        Options = options;
        Unfiltered = unfiltered;
        Analysis = analysis;
        Change = change;
        Findings = [.. reading.Suppressions.Apply(unfiltered).Select(Configured).OfType<Finding>()];
    }

    /// <summary>What came of reading.</summary>
    public PolicyReading Reading { get; }

    /// <summary>What was known beyond the file.</summary>
    public ReviewOptions Options { get; }

    /// <summary>The policy; null if any finding of reading it is an error.</summary>
    public PolicyDocument? Document => Reading.Document;

    /// <summary>The analysis; null without a document, or if the policy is too large (SG5001).</summary>
    public PolicyAnalysis? Analysis { get; }

    /// <summary>What changes from the policy before; null without one that can be read and compared.</summary>
    public PolicyDiff? Change { get; }

    /// <summary>Everything found, in source order, less what is hidden, with the severities that are configured.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Everything found, with the rules' own severities and nothing hidden.</summary>
    internal IReadOnlyList<Finding> Unfiltered { get; }

    /// <summary>Reviews a policy.</summary>
    /// <param name="path">The file's name for findings; nothing is opened.</param>
    /// <param name="text">What it says: any text at all.</param>
    /// <param name="options">What to know beyond the file.</param>
    /// <param name="cancellation">Ends the review.</param>
    public static PolicyReview Of(string path, string text, ReviewOptions options, CancellationToken cancellation = default)
    {
        var reading = PolicyReader.Read(path, text, options.Reading, cancellation);
        if (reading.Document is not { } document) return new PolicyReview(reading, options, reading.Unfiltered, analysis: null, change: null);

        var before = options.Before is { } given ? PolicyReader.Read(given.Path, given.Text, options.Reading, cancellation).Document : null;
        if (PolicyAnalysis.TryCreate(document, options.Reading.Sites, out var overflow) is not { } analysis) return TooLarge(reading, options, overflow!);
        PolicyDiff? change = null;
        if (before is not null)
        {
            change = PolicyDiff.TryCreate(options.Reading.Sites, Compilation.PolicyCompiler.Compile(before), analysis.Table, out overflow);
            if (change is null) return TooLarge(reading, options, overflow!);
        }

        var evidence = new Evidence { Analysis = analysis, Sites = options.Reading.Sites, Read = reading.Unfiltered, Beginning = reading.Beginning, Before = before, Change = change };
        var findings = new List<Finding>(reading.Unfiltered);
        foreach (var rule in AllRules.Rules)
        {
            cancellation.ThrowIfCancellationRequested();
            findings.AddRange(rule.Find(evidence).Select(finding => finding with { Statement = finding.Statement ?? reading.StatementAt(finding.Span) }));
        }

        return new PolicyReview(reading, options, InOrder(findings), analysis, change);
    }

    private static PolicyReview TooLarge(PolicyReading reading, ReviewOptions options, SpaceOverflow overflow) =>
        new(reading, options, InOrder([.. reading.Unfiltered, TooLargeToAnalyse.Of(reading.Beginning, overflow)]), analysis: null, change: null);

    private static IReadOnlyList<Finding> InOrder(IEnumerable<Finding> findings) =>
        [.. findings.OrderBy(finding => finding.Span.Start).ThenBy(finding => finding.Descriptor.Id, StringComparer.Ordinal)];

    private Finding? Configured(Finding finding)
    {
        if (finding.Severity is FindingSeverity.Error || !Options.Severities.TryGetValue(finding.Descriptor.Id, out var severity)) return finding;
        return severity is { } configured ? finding with { Severity = configured } : null;
    }
}
