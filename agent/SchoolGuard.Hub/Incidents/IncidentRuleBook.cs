using SchoolGuard.Hub.Settings;

namespace SchoolGuard.Hub.Incidents;

/// <summary>The rules by the settings in force: the same at all hubs of the store. Faulty settings never come into force, so nobody becomes the headteacher's reader by a missing comma.</summary>
internal sealed class IncidentRuleBook(SettingsBook settings)
{
    public async Task<IncidentRules> CurrentAsync() =>
        (await settings.CurrentAsync())?.Settings is { } said ? new IncidentRules(said.ReferTo, said.Retention, said.Calendar) : IncidentRules.Unsaid;
}
