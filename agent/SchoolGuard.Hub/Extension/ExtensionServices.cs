using Microsoft.Extensions.DependencyInjection.Extensions;

namespace SchoolGuard.Hub.Extension;

internal static class ExtensionServices
{
    public static IServiceCollection AddExtension(this IServiceCollection services)
    {
        services.TryAddSingleton(ExtensionFiles.OfThisHub);
        return services.AddSingleton<ExtensionKey>().AddSingleton<ExtensionPackage>();
    }
}
