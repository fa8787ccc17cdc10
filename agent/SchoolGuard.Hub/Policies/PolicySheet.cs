using System.Collections.Concurrent;
using SchoolGuard.Bundles;
using SchoolGuard.Catalogue;
using SchoolGuard.Hub.Policies.Findings;
using SchoolGuard.Policy.Analysis;
using SchoolGuard.Policy.Analysis.Matrix;
using SchoolGuard.Policy.Analysis.Proofs;
using SchoolGuard.Policy.Decisions;
using SchoolGuard.Policy.Drawing;
using SchoolGuard.Policy.Model.Table;

namespace SchoolGuard.Hub.Policies;

/// <summary>A policy out of a bundle, laid open for people: who may reach what, what is odd about it, what is proved. Each is worked out once, when first asked for.</summary>
public sealed class PolicySheet
{
    private readonly Lazy<(TableAnalysis? Analysis, string TooLarge)> analysis;
    private readonly Lazy<CompiledPolicy> compiled;
    private readonly Lazy<IReadOnlyList<PolicyFinding>> findings;
    private readonly ConcurrentDictionary<string, MatrixDrawing> drawings = new(StringComparer.Ordinal);

    public PolicySheet(Bundle bundle)
    {
        (Table, Counter) = (bundle.Policy, (long)bundle.Counter);
        analysis = new(() => TableAnalysis.TryCreate(Table, CatalogueSites.All, out var overflow) is { } done ? (done, "") : (null, $"{overflow}"));
        compiled = new(() => Analysis?.Compiled ?? new CompiledPolicy(Table));
        findings = new(() => Analysis is { } all ? FindingList.Of(all) : []);
    }

    public long Counter { get; }

    public PolicyTable Table { get; }

    public CompiledPolicy Compiled => compiled.Value;

    /// <summary>Null if the policy is too large for it.</summary>
    public TableAnalysis? Analysis => analysis.Value.Analysis;

    /// <summary>Why there is no analysis; empty if there is.</summary>
    public string TooLarge => analysis.Value.TooLarge;

    public IReadOnlyList<ProofVerdict> Proofs => Analysis?.Proofs ?? [];

    /// <summary>Those of which the claim is wrong somewhere.</summary>
    public IEnumerable<ProofVerdict> FailingProofs => Proofs.Where(proof => !proof.Holds);

    /// <summary>What is odd about the rules, the most important first.</summary>
    public IReadOnlyList<PolicyFinding> Findings => findings.Value;

    /// <summary>Who may reach some sites when; null for a policy that is too large, and for a name that is none of a category, of a service or AllSites.</summary>
    public MatrixDrawing? Draw(string sites)
    {
        if (drawings.TryGetValue(sites, out var known)) return known;
        // Hosts are without number, and would all be kept.
        if (sites.Contains('.', StringComparison.Ordinal)) return null;
        return SiteChoice.TryRead(sites, CatalogueSites.All)?.Matrix(Table, out _) is { } matrix ? drawings.GetOrAdd(sites, Drawing(sites, matrix)) : null;
    }

    private MatrixDrawing Drawing(string sites, AccessMatrix matrix)
    {
        var drawing = new MatrixDrawing(Table.Header, sites, matrix);
        return ServiceCatalogue.Default.ById(sites) is { } service ? drawing with { Called = service.Name } : drawing;
    }
}
