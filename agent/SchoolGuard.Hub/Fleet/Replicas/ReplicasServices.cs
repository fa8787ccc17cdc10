namespace SchoolGuard.Hub.Fleet.Replicas;

internal static class ReplicasServices
{
    public static IServiceCollection AddReplicas(this IServiceCollection services) => services.AddSingleton<ThisHub>().AddSingleton<OtherHubs>().AddHostedService<HubBeat>();
}
