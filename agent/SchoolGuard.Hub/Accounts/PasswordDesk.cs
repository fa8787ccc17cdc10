using NodaTime;
using SchoolGuard.Hub.Audit;
using SchoolGuard.Hub.Enrolment;
using SchoolGuard.Hub.Stores;

namespace SchoolGuard.Hub.Accounts;

/// <summary>Who is let in for a user name and a password; every try is on record.</summary>
internal sealed class PasswordDesk(Database database, HubAudit audit, PasswordHashes passwords, IClock clock)
{
    /// <summary>What is said of everything that is wrong, so that nobody learns which accounts there are.</summary>
    public const string Wrong = "The user name or the password is wrong. Ask your IT manager for a new first password if you cannot remember yours.";

    // Anybody can try names that nobody has: they shall not fill the store.
    private readonly RefusalBudget strangers = new(clock);

    public async Task<SignInResult> CheckAsync(string username, string password)
    {
        var known = await database.ReadAsync(session => StoredAccount.ByUsernameAsync(session, username));
        // Slow on purpose, so not within the transaction that others wait for.
        var (right, weak) = passwords.Check(known?.Password, password);
        var stronger = right && weak ? passwords.Hash(password) : known?.Password;
        if (known is null)
        {
            if (strangers.Spend()) await audit.RecordAsync("sign-in-refused", ("account", Shown(username)), ("reason", "no such account"));
            return SignInResult.Not(Wrong);
        }

        return await database.WriteAsync(async session =>
        {
            var stored = (await StoredAccount.HoldAsync(session, known.Id))!;
            if (Unchanged(stored, known) is false) return SignInResult.Not(Wrong);
            if (await LockedAsync(session, stored) is { } locked) return locked;
            if (!right || stored.Disabled is not null) return await FailAsync(session, stored, stored.Disabled is null ? "wrong password" : "disabled");
            // With an authenticator the failures stay until the code is right: a stolen password does not buy more tries at codes.
            var failures = stored.Authenticator is null ? 0 : stored.Failures;
            await session.ExecuteAsync("update accounts set failures = @failures, lockeduntil = null, password = @stronger where id = @Id", new { stored.Id, failures, stronger });
            await audit.RecordAsync(session, stored.Authenticator is null ? "signed-in" : "password-right", ("account", stored.Username));
            return SignInResult.Of(stored.ToAccount());
        });
    }

    /// <summary>Counts one more wrong try, and says how long to wait.</summary>
    internal async Task<SignInResult> FailAsync(Session session, StoredAccount stored, string reason, string message = Wrong)
    {
        var failures = stored.Failures + 1;
        var wait = LockOut.After(failures);
        Instant? until = wait > Duration.Zero ? clock.GetCurrentInstant() + wait : null;
        await session.ExecuteAsync("update accounts set failures = @failures, lockeduntil = @until where id = @Id", new { stored.Id, failures, until });
        await audit.RecordAsync(session, "sign-in-refused", ("account", stored.Username), ("reason", reason));
        if (until is null) return SignInResult.Not(message);
        await audit.RecordAsync(session, "account-locked", ("account", stored.Username), ("until", $"{until}"), ("failures", $"{failures}"));
        return SignInResult.Not(Locked(wait));
    }

    internal async Task<SignInResult?> LockedAsync(Session session, StoredAccount stored)
    {
        if (stored.LockedUntil is not { } until || until <= clock.GetCurrentInstant()) return null;
        if (strangers.Spend()) await audit.RecordAsync(session, "sign-in-refused", ("account", stored.Username), ("reason", "locked"));
        return SignInResult.Not(Locked(until - clock.GetCurrentInstant()));
    }

    private static bool Unchanged(StoredAccount now, StoredAccount then) => string.Equals(now.Password, then.Password, StringComparison.Ordinal);

    private static string Locked(Duration wait)
    {
        var minutes = (int)Math.Ceiling(wait.TotalMinutes);
        return $"Too many wrong tries. Wait {minutes} {(minutes == 1 ? "minute" : "minutes")}, then try again, or ask your IT manager for a new first password.";
    }

    private static string Shown(string username)
    {
        var normal = Usernames.Normal(username);
        return Usernames.FaultOf(normal) is null ? normal : "not a user name";
    }
}
