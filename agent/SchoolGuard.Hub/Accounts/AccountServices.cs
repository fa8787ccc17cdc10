namespace SchoolGuard.Hub.Accounts;

internal static class AccountServices
{
    public static IServiceCollection AddAccounts(this IServiceCollection services) =>
        services.AddSingleton<AccountBook>().AddSingleton<PasswordHashes>().AddSingleton<PasswordDesk>().AddSingleton<OwnAccount>().AddSingleton<Authenticators>().AddSingleton<ProviderDesk>();
}
