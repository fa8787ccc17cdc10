namespace SchoolGuard.Hub.Reports;

internal static class ReportsServices
{
    public static IServiceCollection AddReports(this IServiceCollection services) => services.AddSingleton<WeeklyReports>();
}
