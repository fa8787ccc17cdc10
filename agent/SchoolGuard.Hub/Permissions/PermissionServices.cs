using Microsoft.Extensions.DependencyInjection.Extensions;
using SchoolGuard.Catalogue;
using SchoolGuard.Hub.Stores.Changes;

namespace SchoolGuard.Hub.Permissions;

/// <summary>Composes what the hub has of permissions.</summary>
internal static class PermissionServices
{
    public static IServiceCollection AddPermissions(this IServiceCollection services)
    {
        services.TryAddSingleton(ServiceCatalogue.Default);
        return services.AddSingleton<PermissionBook>().AddSingleton<PermissionRoles>().AddSingleton<PermissionDeliveries>().AddChangeHandler<PermissionDeliveries>().AddSingleton<PermissionReceipts>().AddSingleton<PermissionDesk>();
    }
}
