using SchoolGuard.Policy.Compilation;
using SchoolGuard.Policy.Model.Document;
using SchoolGuard.Policy.Space;
using SchoolGuard.Policy.Space.Axes;

namespace SchoolGuard.Policy.Analysis;

/// <summary>A policy seen over every situation there is, together with what was written (policy-language, Findings).</summary>
public sealed class PolicyAnalysis : TableAnalysis
{
    private PolicyAnalysis(PolicyDocument document, PolicySpace space) : base(space) => Document = document;

    /// <summary>The policy as written.</summary>
    public PolicyDocument Document { get; }

    /// <summary>Analyses a policy.</summary>
    /// <param name="document">The policy, read without errors.</param>
    /// <param name="known">The catalogue's services.</param>
    /// <param name="overflow">Why it could not be analysed.</param>
    /// <returns>Null if it is too large; nothing is answered by halves.</returns>
    public static PolicyAnalysis? TryCreate(PolicyDocument document, KnownSites known, out SpaceOverflow? overflow) =>
        PolicySpace.TryCreate(known, [PolicyCompiler.Compile(document)], out overflow) is { } space ? new PolicyAnalysis(document, space) : null;
}
