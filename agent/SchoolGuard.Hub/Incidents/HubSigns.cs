using NodaTime;

namespace SchoolGuard.Hub.Incidents;

/// <summary>Signs that the hub itself sees of a device. Each goes on in one incident until that is closed.</summary>
internal static class HubSigns
{
    public static Sign AuditShortened(string device, Instant now, long kept, long present) =>
        Of(device, now, IncidentKind.Bypass, Severity.High, "shortened", $"the device's audit was cut or deleted: it had {kept} lines and has {present}");

    public static Sign AuditDamaged(string device, Instant now, string finding) =>
        Of(device, now, IncidentKind.Bypass, Severity.High, "damaged", $"the audit that the device handed in was altered: {finding}");

    public static Sign PolicyNotApplied(string device, Instant now, long counter, string fault) =>
        Of(device, now, IncidentKind.Policy, Severity.Medium, "policy", $"policy {counter} is not in force on the device: {fault}");

    public static Sign RevokedCertificate(string device, Instant now) =>
        Of(device, now, IncidentKind.Bypass, Severity.Medium, "revoked", "the certificate of a revoked device was shown to the hub");

    public static Sign TwoPlaces(string device, Instant now, string before, string after) =>
        Of(device, now, IncidentKind.Bypass, Severity.Medium, "places", $"the device's certificate was shown from {after} while the device was connected from {before}: somebody may have a copy of its key");

    public static Sign Silent(string device, Instant now, LocalDate day) =>
        Of(device, now, IncidentKind.Silent, Severity.Medium, "silent", $"the device was not heard of on {day:uuuu'-'MM'-'dd}, a whole school day");

    private static Sign Of(string device, Instant now, IncidentKind kind, Severity severity, string what, string detail) =>
        new() { Kind = kind, Severity = severity, At = now, Matter = $"{kind} {device} {what}", Device = device, Detail = detail };
}
