using SchoolGuard.NativeMessaging.Messages;
using V1 = SchoolGuard.Protocol.V1;

namespace SchoolGuard.ExtensionHost.Wire;

internal static class DraftWire
{
    public static V1.AnalyseDraftRequest ToWire(this AnalyseRequest request)
    {
        var wire = new V1.AnalyseDraftRequest { Text = request.Text, Host = request.Host, Official = request.Official, Revision = request.Revision, Reply = request.Reply };
        if (request.Caret is { } caret) wire.Caret = caret;
        return wire;
    }

    public static AnalysisReply FromWire(this V1.AnalyseDraftReply reply) => new()
    {
        Revision = reply.Revision,
        Hold = reply.Hold.FromWire(),
        Diagnostics = [.. reply.Diagnostics.Select(FromWire)],
    };

    public static CheckedReply FromWire(this V1.CheckReply reply) => new() { Hold = reply.Hold.FromWire(), Diagnostics = [.. reply.Diagnostics.Select(FromWire)] };

    private static DraftDiagnostic FromWire(this V1.DraftDiagnostic diagnostic) => new()
    {
        Id = diagnostic.Id,
        Kind = diagnostic.Kind,
        Start = diagnostic.Start,
        Length = diagnostic.Length,
        Severity = diagnostic.Severity.FromWire(),
        Message = diagnostic.Message,
        Clauses = [.. diagnostic.Clauses],
        Rationale = diagnostic.Rationale,
        Fixes = [.. diagnostic.Fixes.Select(fix => new DraftFix(fix.Title, fix.NewText))],
        LiftedBy = diagnostic.LiftedBy,
    };

    private static HoldStrength FromWire(this V1.Hold hold) => hold switch
    {
        V1.Hold.None => HoldStrength.None,
        V1.Hold.Note => HoldStrength.Note,
        V1.Hold.Warn => HoldStrength.Warn,
        V1.Hold.Justify => HoldStrength.Justify,
        V1.Hold.Forbid => HoldStrength.Forbid,
        // A strength that a newer agent knows still holds the post, and still lets its author decide.
        _ => HoldStrength.Warn,
    };
}
