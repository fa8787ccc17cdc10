using System.Diagnostics.CodeAnalysis;
using SchoolGuard.Cli.Usage;
using SchoolGuard.Policy.Model.Table;
using SchoolGuard.School;

namespace SchoolGuard.Cli.Policies;

/// <summary>The time zone of a policy.</summary>
internal static class PolicyZone
{
    /// <returns>False after saying why.</returns>
    public static bool TryGet(Terminal terminal, string path, PolicyTable table, [NotNullWhen(true)] out NodaZone? zone)
    {
        zone = NodaZone.TryGet(table.Header.TimeZone);
        if (zone is null) terminal.Refuse($"{path}: there is no time zone `{table.Header.TimeZone}`: update SchoolGuard");
        return zone is not null;
    }
}
