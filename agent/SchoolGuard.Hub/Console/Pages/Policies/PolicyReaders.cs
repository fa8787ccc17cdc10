using SchoolGuard.Hub.Accounts;

namespace SchoolGuard.Hub.Console.Pages.Policies;

/// <summary>Who may read the policy's pages.</summary>
internal static class PolicyReaders
{
    public static AccountRole[] Roles { get; } = [AccountRole.ItManager, AccountRole.SafeguardingLead, AccountRole.Headteacher];
}
