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
