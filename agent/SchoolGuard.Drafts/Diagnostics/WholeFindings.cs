using System.Collections.Immutable;

namespace SchoolGuard.Drafts.Diagnostics;

/// <summary>Findings that are not about a stretch of text, with the policy's strength and clauses.</summary>
internal static class WholeFindings
{
    public static DraftAnalysis Conclude(DraftSettings settings, params ReadOnlySpan<(DraftKind Kind, string Message)> findings)
    {
        var hold = Strength.None;
        var diagnostics = ImmutableArray.CreateBuilder<DraftDiagnostic>();
        foreach (var (kind, message) in findings)
        {
            var setting = settings[kind.Kind];
            if (setting.Strength == Strength.None) continue;
            if (setting.Strength > hold) hold = setting.Strength;
            diagnostics.Add(new DraftDiagnostic(kind.Id, kind.Kind, Start: 0, Length: 0, setting.Strength, message, setting.Clauses, setting.Rationale, setting.LiftedBy, Fixes: []));
        }

        return new DraftAnalysis(hold, diagnostics.ToImmutable());
    }
}
