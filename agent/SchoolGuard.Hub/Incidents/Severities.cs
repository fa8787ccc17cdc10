namespace SchoolGuard.Hub.Incidents;

/// <summary>How much signs matter.</summary>
internal static class Severities
{
    /// <summary>Somebody who tries in so many minutes is not clicking by mistake.</summary>
    private const int Persistent = 5;

    /// <summary>Findings whose posting may harm somebody at once: identifiers, confidential matters, abuse.</summary>
    private static readonly string[] Grave = ["SG7010", "SG7011", "SG7014"];

    /// <summary>Of a post that was held: for a reason given, or for what it was held for.</summary>
    public static Severity OfOverride(string findings, string reason) =>
        Grave.Any(grave => findings.Contains(grave, StringComparison.Ordinal)) ? Severity.High
        : reason.Length > 0 ? Severity.Medium
        : Severity.Low;

    /// <summary>Of an incident that grows: it never matters less than before.</summary>
    public static Severity After(long occurrences, Sign sign, Severity before)
    {
        var now = sign.Kind is IncidentKind.Blocked && occurrences >= Persistent ? Severity.Medium : sign.Severity;
        return now > before ? now : before;
    }
}
