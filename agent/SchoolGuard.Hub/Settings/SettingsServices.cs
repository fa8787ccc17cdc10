using SchoolGuard.Hub.Stores.Changes;

namespace SchoolGuard.Hub.Settings;

/// <summary>Composes what the hub has of the school's settings.</summary>
internal static class SettingsServices
{
    public static IServiceCollection AddSettings(this IServiceCollection services) =>
        services.AddSingleton<SettingsBook>().AddSingleton<SettingsDeliveries>().AddChangeHandler<SettingsDeliveries>().AddSingleton<SettingsDesk>();
}
