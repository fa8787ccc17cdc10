using SchoolGuard.Agent.Hosting;

namespace SchoolGuard.Agent.Rosters;

/// <summary>Takes the hub's word on who uses this device, and decides by it at once.</summary>
internal sealed class PeopleIntake(PeopleState people, Upkeep upkeep)
{
    /// <summary>Whose hashed names are held; empty for none.</summary>
    public string NamesOf => people.Current?.Names?.Roster ?? "";

    /// <returns>Why it does not count, or null.</returns>
    public string? Take(ReadOnlyMemory<byte> file)
    {
        var fault = people.Take(file);
        if (fault is null) upkeep.Refresh();
        return fault;
    }
}
