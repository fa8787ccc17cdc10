using SchoolGuard.Protocol.V1;

namespace SchoolGuard.EndToEnd.Tests.Browser;

/// <summary>What a scripted agent says.</summary>
internal static class Answers
{
    public static AccessSnapshot For(Face face, params SiteAccess[] sites) => new()
    {
        Face = face,
        School = "Wynstones School",
        PolicyTitle = "Social Media Policy",
        Place = "Library",
        Sites = { sites },
    };

    public static SiteAccess Open(string name, params string[] hosts) => Site(name, Outcome.Allowed, hosts);

    public static SiteAccess Closed(string name, params string[] hosts) => Site(name, Outcome.Denied, hosts);

    /// <summary>Finds one name of the school and would have it said otherwise.</summary>
    public static Func<AnalyseDraftRequest, Task<AnalyseDraftReply>> Finding(string word, string better, Hold hold) => request =>
    {
        var reply = new AnalyseDraftReply { Revision = request.Revision, Hold = Hold.None };
        var start = request.Text.IndexOf(word, StringComparison.Ordinal);
        if (start < 0) return Task.FromResult(reply);
        reply.Hold = hold;
        reply.Diagnostics.Add(new DraftDiagnostic
        {
            Id = "SG7001",
            Kind = "school-name",
            Start = (uint)start,
            Length = (uint)word.Length,
            Severity = hold,
            Message = "says which school you work at",
            Clauses = { "2" },
            Rationale = "Staff must not post any comments about the school, pupils, parents or colleagues.",
            Fixes = { new DraftFix { Title = $"Say `{better}`", NewText = better } },
        });
        return Task.FromResult(reply);
    };

    /// <summary>An answer about a photo or an account: one finding about the whole, or none.</summary>
    public static CheckReply About(string id, string kind, Hold hold, string message) => new()
    {
        Hold = hold,
        Diagnostics = { new DraftDiagnostic { Id = id, Kind = kind, Severity = hold, Message = message, Clauses = { "5" }, Rationale = "Staff do not make contact with pupils." } },
    };

    private static SiteAccess Site(string name, Outcome outcome, string[] hosts)
    {
        var site = new SiteAccess { Id = hosts[0], Name = name, Hosts = { hosts }, Allowed = outcome == Outcome.Allowed, Outcome = outcome };
        if (outcome == Outcome.Allowed) return site;
        site.Rules.Add(new DecidingRule { Clause = "1b", Line = 12, Text = "Deny", Rationale = "Classes 9 and 10 only if authorised by a teacher within a lesson." });
        site.Openings.Add("In a lesson for which a teacher has opened it");
        return site;
    }
}
