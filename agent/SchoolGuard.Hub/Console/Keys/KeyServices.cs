using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;

namespace SchoolGuard.Hub.Console.Keys;

internal static class KeyServices
{
    public static void AddConsoleKeys(this IServiceCollection services)
    {
        services.AddSingleton<StoredKeys>().AddSingleton<KeySeal>();
        services.AddDataProtection().SetApplicationName("schoolguard-hub");
        services.AddOptions<KeyManagementOptions>().Configure<StoredKeys, KeySeal>((options, keys, seal) => (options.XmlRepository, options.XmlEncryptor) = (keys, seal));
    }
}
