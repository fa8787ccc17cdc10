using NodaTime;
using SchoolGuard.Hub.Incidents;

namespace SchoolGuard.Hub.Reports;

/// <summary>What happened in one week. It names devices and sites and no person.</summary>
internal sealed record WeeklyReport
{
    public required string School { get; init; }

    public required SchoolWeek Week { get; init; }

    /// <summary>When it was made, in the school's time.</summary>
    public required LocalDateTime Made { get; init; }

    /// <summary>Counts by kind, severity, class, site, action and outcome.</summary>
    public required IReadOnlyList<ReportTable> Tables { get; init; }

    /// <summary>Every incident that began in the week, the oldest first.</summary>
    public required IReadOnlyList<ReportedIncident> Incidents { get; init; }

    /// <summary>What was posted although held, with its reasons.</summary>
    public IEnumerable<ReportedIncident> Overrides => Incidents.Where(each => each.Incident.Kind is IncidentKind.Override or IncidentKind.Contact);

    /// <summary>Devices that were not heard of for a whole school day.</summary>
    public IEnumerable<ReportedIncident> Silent => Incidents.Where(each => each.Incident.Kind is IncidentKind.Silent);
}

/// <summary>An incident as a report has it.</summary>
/// <param name="Incident">All of it.</param>
/// <param name="Class">Of the pupil, Staff, or Not known.</param>
/// <param name="Began">In the school's time.</param>
internal sealed record ReportedIncident(Incident Incident, string Class, LocalDateTime Began);

/// <summary>Counts side by side with the week before.</summary>
internal sealed record ReportTable(string Title, IReadOnlyList<ReportRow> Rows);

/// <summary>One count.</summary>
/// <param name="Label">Of what.</param>
/// <param name="Incidents">How many began in the week.</param>
/// <param name="Attempts">How often it happened in them.</param>
/// <param name="Before">How many incidents began in the week before.</param>
internal sealed record ReportRow(string Label, int Incidents, long Attempts, int Before)
{
    /// <summary>Against the week before: +3, -1 or ±0.</summary>
    public string Trend => (Incidents - Before) switch
    {
        0 => "±0",
        > 0 and var more => $"+{more}",
        var fewer => $"−{-fewer}",
    };
}
