using SchoolGuard.Hub.Console.Pages.Incidents;

namespace SchoolGuard.Hub.Incidents;

internal static class IncidentsServices
{
    public static IServiceCollection AddIncidents(this IServiceCollection services) =>
        services.AddSingleton<IncidentRuleBook>().AddSingleton<IncidentIntake>().AddSingleton<IncidentBook>().AddSingleton<IncidentDesk>().AddSingleton<IncidentReaders>();
}
