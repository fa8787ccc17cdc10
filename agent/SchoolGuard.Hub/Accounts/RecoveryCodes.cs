using SchoolGuard.Hub.Keys;
using SchoolGuard.Hub.Stores;

namespace SchoolGuard.Hub.Accounts;

/// <summary>What lets somebody in who has lost the authenticator: printed once, kept as hashes, each good once.</summary>
internal static class RecoveryCodes
{
    private const int Count = 8;

    public static IReadOnlyList<string> Make() => [.. Enumerable.Range(0, Count).Select(_ => FirstPassword.Make())];

    /// <summary>Puts these in the place of those before.</summary>
    public static async Task KeepAsync(Session session, string account, IReadOnlyList<string> codes)
    {
        await session.ExecuteAsync("delete from recovery_codes where account = @account", new { account });
        foreach (var code in codes) await session.ExecuteAsync("insert into recovery_codes (account, hash) values (@account, @hash)", new { account, hash = SecretToken.Hash(code) });
    }

    /// <returns>Whether it was one that is left.</returns>
    public static async Task<bool> UseAsync(Session session, string account, string code) =>
        await session.ExecuteAsync("delete from recovery_codes where account = @account and hash = @hash", new { account, hash = SecretToken.Hash(Usernames.Normal(code)) }) > 0;
}
