using SchoolGuard.Hub.Audit;
using SchoolGuard.Hub.Incidents;

namespace SchoolGuard.Hub.Retention;

internal static class RetentionServices
{
    public static IServiceCollection AddRetention(this IServiceCollection services) =>
        services.AddSingleton<LineEraser>().AddSingleton<IncidentEraser>().AddSingleton<SilentDevices>().AddSingleton<RetentionKeeper>().AddHostedService<DailyUpkeep>();
}
