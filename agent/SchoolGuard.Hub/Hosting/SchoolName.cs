using SchoolGuard.School;

namespace SchoolGuard.Hub.Hosting;

/// <summary>The school's name out of its settings. Read when it is needed, so that new settings serve at once.</summary>
internal sealed class SchoolName(DataFolder data)
{
    public string Missing => $"the hub has no school settings: put a school.json at `{data.School}`";

    public string? TryRead() => File.Exists(data.School) ? SchoolFile.Load(data.School).Settings?.School.Name : null;
}
