using SchoolGuard.Hub.Policies.Asking;

namespace SchoolGuard.Hub.Policies;

internal static class PoliciesServices
{
    public static IServiceCollection AddPolicies(this IServiceCollection services) =>
        services.AddSingleton<PolicyShelf>().AddSingleton<PolicyChecks>().AddSingleton<AnswerDesk>().AddSingleton<PeopleFinder>();
}
