using SchoolGuard.Catalogue;

namespace SchoolGuard.Hub.Incidents;

/// <summary>What people read for kinds, severities and states.</summary>
internal static class IncidentWords
{
    public static string Of(IncidentKind kind) => kind switch
    {
        IncidentKind.Blocked => "Blocked attempt",
        IncidentKind.Override => "Posted although held",
        IncidentKind.Contact => "Contact with a pupil",
        IncidentKind.Evidence => "Evidence kept",
        IncidentKind.Bypass => "Sign of a bypass",
        IncidentKind.Silent => "Silent device",
        _ => "Policy not taken",
    };

    /// <summary>A service as people call it; what is none stays as it is.</summary>
    public static string Site(string site) => ServiceCatalogue.Default.ById(site)?.Name ?? site;

    public static string Of(Severity severity) => severity switch
    {
        Severity.High => "High",
        Severity.Medium => "Medium",
        _ => "Low",
    };

    public static string Of(IncidentState state) => state switch
    {
        IncidentState.Looking => "Being looked at",
        IncidentState.Closed => "Closed",
        _ => "Open",
    };
}
