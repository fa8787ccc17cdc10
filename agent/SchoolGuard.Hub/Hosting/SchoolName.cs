using SchoolGuard.Hub.Settings;

namespace SchoolGuard.Hub.Hosting;

/// <summary>The school's name out of its settings, from memory: also the page that says that the store is away bears it.</summary>
internal sealed class SchoolName(SettingsBook settings, DataFolder data)
{
    public string Missing => $"the hub has no school settings: put a school.json at `{data.School}`, which is taken within a minute";

    public string? TryRead() => settings.LastKnown?.Settings?.School.Name;
}
