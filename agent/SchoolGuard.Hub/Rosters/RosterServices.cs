using SchoolGuard.Hub.Rosters.Importing;
using SchoolGuard.Hub.Stores.Changes;

namespace SchoolGuard.Hub.Rosters;

/// <summary>Composes what the hub has of the school's people.</summary>
internal static class RosterServices
{
    public static IServiceCollection AddRosters(this IServiceCollection services) =>
        services.AddSingleton<RosterBook>().AddSingleton<RosterAge>().AddSingleton<Slices>().AddChangeHandler<Slices>().AddSingleton<WaitingRoster>().AddSingleton<RosterDesk>().AddSingleton<RosterFolder>();
}
