namespace SchoolGuard.Hub.Stores.Changes;

internal static class ChangeServices
{
    public static IServiceCollection AddChanges(this IServiceCollection services) => services
        .AddSingleton(provider => provider.GetRequiredService<Database>().Changes)
        .AddHostedService<ChangeHandlers>()
        .AddHostedService<ChangeListener>();

    /// <summary>Lets a service of the hub see to the changes of its topic.</summary>
    public static IServiceCollection AddChangeHandler<T>(this IServiceCollection services)
        where T : class, IChangeHandler => services.AddSingleton<IChangeHandler>(provider => provider.GetRequiredService<T>());
}
