using System.Collections.Immutable;
using SchoolGuard.Drafts.Detectors;
using SchoolGuard.Drafts.Detectors.SchoolContact;
using SchoolGuard.Drafts.Detectors.SchoolHandle;
using SchoolGuard.Drafts.Detectors.SchoolName;
using SchoolGuard.Drafts.Diagnostics;

namespace SchoolGuard.Drafts;

/// <summary>Finds in a draft what the school's policy asks to keep out of it. Safe to share between threads; keeps nothing of a draft.</summary>
public sealed class DraftAnalyser
{
    // In this order: what the first have read as an address or a link is not read again as prose.
    private readonly ImmutableArray<IDetector> detectors = [new SchoolContactDetector(), new SchoolHandleDetector(), new SchoolNameDetector()];

    /// <summary>Analyses a draft in time proportional to its length. Any text is allowed; none makes it fail.</summary>
    public DraftAnalysis Analyse(Draft draft, SchoolIndex index, DraftSettings settings)
    {
        ArgumentNullException.ThrowIfNull(draft);
        ArgumentNullException.ThrowIfNull(index);
        ArgumentNullException.ThrowIfNull(settings);
        var scan = Scan.Rent(draft, index);
        try
        {
            foreach (var detector in detectors)
            {
                if (settings[detector.Kind.Kind].Strength != Strength.None && Applies(detector.Kind, draft.Official)) detector.Detect(scan);
            }

            return scan.Findings.Count == 0 ? DraftAnalysis.Clean : Conclude(scan.Findings, settings);
        }
        finally
        {
            scan.Return();
        }
    }

    private static bool Applies(DraftKind kind, bool official) => kind.Accounts switch
    {
        DraftAccounts.Personal => !official,
        DraftAccounts.Official => official,
        _ => true,
    };

    private static DraftAnalysis Conclude(IReadOnlyList<Finding> findings, DraftSettings settings)
    {
        var hold = Strength.None;
        var diagnostics = ImmutableArray.CreateBuilder<DraftDiagnostic>(findings.Count);
        foreach (var finding in findings.OrderBy(finding => finding.Start).ThenBy(finding => finding.End))
        {
            var setting = settings[finding.Kind.Kind];
            if (setting.Strength > hold) hold = setting.Strength;
            diagnostics.Add(new DraftDiagnostic(
                finding.Kind.Id,
                finding.Kind.Kind,
                finding.Start,
                finding.End - finding.Start,
                setting.Strength,
                finding.Message,
                setting.Clauses,
                setting.Rationale,
                setting.LiftedBy,
                finding.Fixes));
        }

        return new DraftAnalysis(hold, diagnostics.MoveToImmutable());
    }
}
