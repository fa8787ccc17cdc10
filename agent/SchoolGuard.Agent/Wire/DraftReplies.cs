using SchoolGuard.Drafts;
using V1 = SchoolGuard.Protocol.V1;

namespace SchoolGuard.Agent.Wire;

/// <summary>Maps what was found in a draft to device.proto.</summary>
internal static class DraftReplies
{
    public static V1.AnalyseDraftReply Analysis(DraftAnalysis analysis, uint revision) => new()
    {
        Revision = revision,
        Hold = HoldOf(analysis.Hold),
        Diagnostics =
        {
            analysis.Diagnostics
                .OrderBy(diagnostic => diagnostic.Start)
                .ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal)
                .Select(Diagnostic),
        },
    };

    public static V1.CheckReply Check(DraftAnalysis analysis) => new() { Hold = HoldOf(analysis.Hold), Diagnostics = { analysis.Diagnostics.Select(Diagnostic) } };

    private static V1.DraftDiagnostic Diagnostic(DraftDiagnostic diagnostic) => new()
    {
        Id = diagnostic.Id,
        Kind = diagnostic.Kind,
        Start = (uint)diagnostic.Start,
        Length = (uint)diagnostic.Length,
        Severity = HoldOf(diagnostic.Severity),
        Message = diagnostic.Message,
        Clauses = { diagnostic.Clauses },
        Rationale = diagnostic.Rationale ?? "",
        LiftedBy = diagnostic.LiftedBy ?? "",
        Fixes = { diagnostic.Fixes.Select(fix => new V1.DraftFix { Title = fix.Title, NewText = fix.NewText }) },
    };

    private static V1.Hold HoldOf(Strength strength) => strength switch
    {
        Strength.None => V1.Hold.None,
        Strength.Note => V1.Hold.Note,
        Strength.Warn => V1.Hold.Warn,
        Strength.Justify => V1.Hold.Justify,
        _ => V1.Hold.Forbid,
    };
}
