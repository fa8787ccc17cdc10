using NodaTime;
using SchoolGuard.Hub.Audit;
using SchoolGuard.Hub.Enrolment;
using SchoolGuard.Hub.Stores;

namespace SchoolGuard.Hub.Accounts;

/// <summary>Who is let in because the school's own provider vouches for them.</summary>
internal sealed class ProviderDesk(Database database, HubAudit audit, IClock clock)
{
    private const int LongestShown = 100;

    private readonly RefusalBudget strangers = new(clock);

    /// <param name="email">An address that the provider has verified, or null.</param>
    /// <param name="username">What the provider calls them, or null.</param>
    /// <param name="subject">The provider's own id for them, for the audit.</param>
    /// <returns>The enabled account whose user name is one of the two, or null.</returns>
    public Task<Account?> AdmitAsync(string? email, string? username, string subject) => database.WriteAsync(async session =>
    {
        foreach (var name in new[] { email, username }.OfType<string>())
        {
            if (await StoredAccount.ByUsernameAsync(session, name) is not { Disabled: null } stored) continue;
            await audit.RecordAsync(session, "signed-in", ("account", stored.Username), ("by", "the school's sign-in"));
            return stored.ToAccount();
        }

        var shown = email ?? username ?? subject;
        if (strangers.Spend()) await audit.RecordAsync(session, "sign-in-refused", ("account", shown[..Math.Min(shown.Length, LongestShown)]), ("reason", "no such account at the school's sign-in"));
        return null;
    });
}
