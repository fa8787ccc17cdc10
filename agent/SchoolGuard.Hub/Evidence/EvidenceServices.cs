using SchoolGuard.Hub.Keys;

namespace SchoolGuard.Hub.Evidence;

internal static class EvidenceServices
{
    public static IServiceCollection AddEvidence(this IServiceCollection services) =>
        services.AddSingleton<EvidenceKey>().AddSingleton<EvidenceVault>().AddSingleton<EvidenceDesk>();
}
