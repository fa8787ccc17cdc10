using SchoolGuard.Hub.Hosting;
using SchoolGuard.School;

namespace SchoolGuard.Hub.Incidents;

/// <summary>What the school's settings say of incidents; read again when the file has changed.</summary>
internal sealed class IncidentRules(DataFolder data)
{
    private (DateTime Written, SchoolSettings? Settings) held;

    public ReferToSettings ReferTo => Read()?.ReferTo ?? new ReferToSettings();

    public RetentionSettings Retention => Read()?.Retention ?? new RetentionSettings();

    public CalendarSettings Calendar => Read()?.Calendar ?? new CalendarSettings();

    /// <summary>The role whom an incident is for.</summary>
    public string RoleFor(bool aboutHeadteacher) =>
        aboutHeadteacher ? ReferTo.AboutHeadteacher ?? "Chair of Governors" : ReferTo.Concern ?? "Designated Safeguarding Lead";

    /// <summary>Whether an account is the headteacher's, as the settings say.</summary>
    public bool IsHeadteacher(string account) =>
        account.Length > 0 && ReferTo.Headteacher is { } headteacher && headteacher.Equals(account, StringComparison.OrdinalIgnoreCase);

    private SchoolSettings? Read()
    {
        var written = File.GetLastWriteTimeUtc(data.School);
        lock (data)
        {
            // A file at fault leaves the last good settings: nobody becomes the headteacher's reader by a missing comma.
            if (written != held.Written) held = (written, File.Exists(data.School) ? SchoolFile.Load(data.School).Settings ?? held.Settings : held.Settings);
            return held.Settings;
        }
    }
}
