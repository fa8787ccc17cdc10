using System.Collections.Immutable;
using SchoolGuard.Drafts.Detectors.Abusive;
using SchoolGuard.Drafts.Detectors.ClassName;
using SchoolGuard.Drafts.Detectors.Confidential;
using SchoolGuard.Drafts.Detectors.Employment;
using SchoolGuard.Drafts.Detectors.Identifier;
using SchoolGuard.Drafts.Detectors.NamedPraise;
using SchoolGuard.Drafts.Detectors.OtherHandle;
using SchoolGuard.Drafts.Detectors.PersonalContact;
using SchoolGuard.Drafts.Detectors.PupilName;
using SchoolGuard.Drafts.Detectors.SchoolContact;
using SchoolGuard.Drafts.Detectors.SchoolDetail;
using SchoolGuard.Drafts.Detectors.SchoolHandle;
using SchoolGuard.Drafts.Detectors.SchoolName;
using SchoolGuard.Drafts.Detectors.SchoolView;
using SchoolGuard.Drafts.Detectors.StaffName;
using SchoolGuard.Drafts.Detectors;
using SchoolGuard.Drafts.Diagnostics;

namespace SchoolGuard.Drafts;

/// <summary>Finds in a draft what the school's policy asks to keep out of it. Safe to share between threads; keeps nothing of a draft.</summary>
public sealed class DraftAnalyser
{
    // In this order: what the first have read as an address or a link is not read again as prose.
    private readonly ImmutableArray<IDetector> detectors =
    [
        new SchoolContactDetector(), new SchoolHandleDetector(), new OtherHandleDetector(), new IdentifierDetector(),
        new SchoolNameDetector(), new PupilNameDetector(), new StaffNameDetector(), new ClassNameDetector(), new NamedPraiseDetector(),
        new SchoolDetailDetector(), new PersonalContactDetector(), new EmploymentDetector(), new ConfidentialDetector(), new AbusiveDetector(), new SchoolViewDetector(),
    ];

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

            return scan.Findings.IsEmpty ? DraftAnalysis.Clean : Conclude(scan.SortFindings(), settings);
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

    private static DraftAnalysis Conclude(ReadOnlySpan<Finding> findings, DraftSettings settings)
    {
        var hold = Strength.None;
        var diagnostics = ImmutableArray.CreateBuilder<DraftDiagnostic>(findings.Length);
        foreach (ref readonly var finding in findings)
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
