using SchoolGuard.School;

namespace SchoolGuard.Hub.Incidents;

/// <summary>What the school's settings say of incidents.</summary>
internal sealed record IncidentRules(ReferToSettings ReferTo, RetentionSettings Retention, CalendarSettings Calendar)
{
    /// <summary>Of a school that has said nothing.</summary>
    public static IncidentRules Unsaid { get; } = new(new ReferToSettings(), new RetentionSettings(), new CalendarSettings());

    /// <summary>The role whom an incident is for.</summary>
    public string RoleFor(bool aboutHeadteacher) =>
        aboutHeadteacher ? ReferTo.AboutHeadteacher ?? "Chair of Governors" : ReferTo.Concern ?? "Designated Safeguarding Lead";

    /// <summary>Whether an account is the headteacher's, as the settings say.</summary>
    public bool IsHeadteacher(string account) =>
        account.Length > 0 && ReferTo.Headteacher is { } headteacher && headteacher.Equals(account, StringComparison.OrdinalIgnoreCase);
}
