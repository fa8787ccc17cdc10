using Microsoft.AspNetCore.DataProtection;
using NodaTime;
using OtpNet;
using SchoolGuard.Hub.Audit;
using SchoolGuard.Hub.Stores;
using SchoolGuard.Hub.Stores.Changes;

namespace SchoolGuard.Hub.Accounts;

/// <summary>Codes of an authenticator app beside the password. Each code serves once, and so does each recovery code.</summary>
internal sealed class Authenticators(Database database, HubAudit audit, PasswordHashes passwords, PasswordDesk desk, IDataProtectionProvider protection, IClock clock)
{
    private const string WrongCode = "The code is wrong, was used before or is too old: wait for the next one in your app.";

    private static readonly VerificationWindow Neighbours = new(previous: 1, future: 1);

    private readonly IDataProtector protector = protection.CreateProtector("authenticators");

    /// <summary>A secret for a new app; nothing is changed until <see cref="SetAsync"/>.</summary>
    public static string MakeSecret() => Base32Encoding.ToString(KeyGeneration.GenerateRandomKey());

    /// <summary>What the app reads from the picture.</summary>
    public static string Address(string secret, Account account, string school) =>
        new OtpUri(OtpType.Totp, secret, account.Username, $"SchoolGuard {school}".Trim()).ToString();

    /// <summary>Hides a secret while its owner has the page open, and in the store.</summary>
    public string Protect(string secret) => protector.Protect(secret);

    /// <returns>The secret, or null: it is no protected one.</returns>
    public string? TryUnprotect(string? hidden)
    {
        try
        {
            return string.IsNullOrEmpty(hidden) ? null : protector.Unprotect(hidden);
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            return null;
        }
    }

    /// <summary>Asks for codes from now on, if this code proves that the app has the secret. Sessions elsewhere end.</summary>
    /// <returns>The account as it is now, with its recovery codes, which are nowhere kept.</returns>
    public async Task<(SignInResult Result, IReadOnlyList<string> Recovery)> SetAsync(string id, string secret, string code)
    {
        if (Step(secret, code) is not { } step) return (SignInResult.Not(WrongCode), []);
        // Outside the transaction: data protection may have to write a new key to the same store.
        var hidden = Protect(secret);
        var recovery = RecoveryCodes.Make();
        return await database.WriteAsync<(SignInResult, IReadOnlyList<string>)>(async session =>
        {
            await session.ExecuteAsync("update accounts set authenticator = @hidden, laststep = @step, stamp = @stamp where id = @id", new { hidden, step, stamp = AccountBook.NewStamp(), id });
            await RecoveryCodes.KeepAsync(session, id, recovery);
            var stored = (await StoredAccount.HoldAsync(session, id))!;
            session.Raise(ChangeTopics.Accounts, id);
            await audit.RecordAsync(session, "authenticator-set", ("account", stored.Username));
            return (SignInResult.Of(stored.ToAccount()), recovery);
        });
    }

    /// <summary>Asks for no codes any more.</summary>
    public async Task<SignInResult> RemoveAsync(string id, string password)
    {
        var known = (await database.ReadAsync(session => StoredAccount.ByIdAsync(session, id)))!;
        var (right, _) = passwords.Check(known.Password, password);
        return await database.WriteAsync(async session =>
        {
            var stored = (await StoredAccount.HoldAsync(session, id))!;
            if (await desk.LockedAsync(session, stored) is { } locked) return locked;
            if (!right) return await desk.FailAsync(session, stored, "wrong present password", "The present password is wrong.");
            var stamp = AccountBook.NewStamp();
            await session.ExecuteAsync("update accounts set authenticator = null, stamp = @stamp where id = @id", new { stamp, id });
            await RecoveryCodes.KeepAsync(session, id, []);
            session.Raise(ChangeTopics.Accounts, id);
            await audit.RecordAsync(session, "authenticator-removed", ("account", stored.Username));
            return SignInResult.Of(stored.ToAccount() with { HasAuthenticator = false, Stamp = stamp });
        });
    }

    /// <summary>The second step of signing in, after the right password.</summary>
    public async Task<SignInResult> CheckAsync(string id, string stamp, string code)
    {
        var known = await database.ReadAsync(session => StoredAccount.ByIdAsync(session, id));
        var secret = TryUnprotect(known?.Authenticator);
        return await database.WriteAsync(session => CheckAsync(session, id, stamp, secret, code));
    }

    private async Task<SignInResult> CheckAsync(Session session, string id, string stamp, string? secret, string code)
    {
        var stored = await StoredAccount.HoldAsync(session, id);
        // Another authenticator has another stamp: the secret is of this one.
        if (secret is null || stored is not { Disabled: null } || !stored.Stamp.Equals(stamp, StringComparison.Ordinal)) return SignInResult.Not("Sign in again: the account has changed meanwhile.");
        if (await desk.LockedAsync(session, stored) is { } locked) return locked;
        var step = Step(secret, code);
        var right = step > stored.LastStep;
        if (!right && !await RecoveryCodes.UseAsync(session, id, code)) return await desk.FailAsync(session, stored, "wrong code", WrongCode);
        await session.ExecuteAsync("update accounts set failures = 0, lockeduntil = null, laststep = @last where id = @id", new { last = right ? step : stored.LastStep, id });
        await audit.RecordAsync(session, "signed-in", ("account", stored.Username), ("by", right ? "authenticator" : "recovery code"));
        return SignInResult.Of(stored.ToAccount());
    }

    /// <returns>The time step that a code is of, or null: it is of none that is near.</returns>
    private long? Step(string secret, string code) =>
        new Totp(Base32Encoding.ToBytes(secret)).VerifyTotp(clock.GetCurrentInstant().ToDateTimeUtc(), code.Replace(" ", "", StringComparison.Ordinal), out var step, Neighbours) ? step : null;
}
