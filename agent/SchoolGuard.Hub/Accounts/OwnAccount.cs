using SchoolGuard.Hub.Audit;
using SchoolGuard.Hub.Stores;
using SchoolGuard.Hub.Stores.Changes;

namespace SchoolGuard.Hub.Accounts;

/// <summary>What people decide about their own account.</summary>
internal sealed class OwnAccount(Database database, HubAudit audit, PasswordHashes passwords, PasswordDesk desk)
{
    /// <summary>Changes a password. Every session ends; the caller begins a new one.</summary>
    public async Task<SignInResult> ChangePasswordAsync(string id, string present, string chosen)
    {
        var known = await database.ReadAsync(session => StoredAccount.ByIdAsync(session, id));
        if (known is null) return SignInResult.Not(PasswordDesk.Wrong);
        if (PasswordRules.FaultOf(chosen, known) is { } fault) return SignInResult.Not(fault);
        var (right, _) = passwords.Check(known.Password, present);
        var hash = passwords.Hash(chosen);
        return await database.WriteAsync(async session =>
        {
            var stored = (await StoredAccount.HoldAsync(session, id))!;
            if (await desk.LockedAsync(session, stored) is { } locked) return locked;
            if (!right) return await desk.FailAsync(session, stored, "wrong present password", "The present password is wrong.");
            var stamp = AccountBook.NewStamp();
            await session.ExecuteAsync("update accounts set password = @hash, mustchange = 0, failures = 0, stamp = @stamp where id = @id", new { hash, stamp, id });
            session.Raise(ChangeTopics.Accounts, id);
            await audit.RecordAsync(session, "password-changed", ("account", stored.Username));
            return SignInResult.Of(stored.ToAccount() with { MustChange = false, Stamp = stamp });
        });
    }

    /// <summary>Ends every session. The caller is signed out as well.</summary>
    public Task SignOutEverywhereAsync(Account account) => database.WriteAsync(async session =>
    {
        await session.ExecuteAsync("update accounts set stamp = @stamp where id = @Id", new { stamp = AccountBook.NewStamp(), account.Id });
        await audit.RecordAsync(session, "signed-out-everywhere", ("account", account.Username));
    });
}
