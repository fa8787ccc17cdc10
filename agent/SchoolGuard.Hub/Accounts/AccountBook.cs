using NodaTime;
using SchoolGuard.Hub.Audit;
using SchoolGuard.Hub.Stores;
using SchoolGuard.Hub.Stores.Changes;

namespace SchoolGuard.Hub.Accounts;

/// <summary>Everybody who may sign in, and what is decided about them.</summary>
internal sealed class AccountBook(Database database, HubAudit audit, PasswordHashes passwords, IClock clock)
{
    public Task<IReadOnlyList<Account>> ListAsync() => database.ReadAsync<IReadOnlyList<Account>>(async session =>
        [.. (await StoredAccount.ListAsync(session)).Select(stored => stored.ToAccount())]);

    public async Task<Account?> FindAsync(string id) => (await database.ReadAsync(session => StoredAccount.ByIdAsync(session, id)))?.ToAccount();

    public async Task<Account?> FindNamedAsync(string username) => (await database.ReadAsync(session => StoredAccount.ByUsernameAsync(session, username)))?.ToAccount();

    /// <summary>Makes an account with a password that must be changed at the first sign-in.</summary>
    /// <param name="username">What the person signs in with.</param>
    /// <param name="details">The rest.</param>
    /// <param name="by">Who makes it.</param>
    public async Task<AccountChange> AddAsync(string username, AccountDetails details, string by)
    {
        details = details.Tidy();
        if (FaultsOf(username).Concat(details.Faults()).ToList() is { Count: > 0 } faults) return AccountChange.Not(faults);
        var password = FirstPassword.Make();
        var hash = passwords.Hash(password);
        return await database.WriteAsync(async session =>
        {
            if (await StoredAccount.ByUsernameAsync(session, username) is not null) return AccountChange.Not(new FieldFault(UsernameField, $"There is an account {Usernames.Normal(username)} already: choose another user name, or reset that one."));
            var account = new Account(
                Guid.NewGuid().ToString(), Usernames.Normal(username), details.Name, details.Roles, details.Titles, details.Person, clock.GetCurrentInstant(), Disabled: null,
                MustChange: true, HasAuthenticator: false, NewStamp());
            await session.ExecuteAsync(
                """
                insert into accounts (id, username, name, roles, titles, person, made, stamp, password, mustchange, failures, laststep)
                values (@Id, @Username, @Name, @roles, @titles, @Person, @Made, @Stamp, @hash, 1, 0, 0)
                """,
                new { account.Id, account.Username, account.Name, roles = RoleLines(details), titles = TitleLines(details), account.Person, account.Made, account.Stamp, hash });
            await audit.RecordAsync(session, "account-added", ("account", account.Username), ("roles", RoleWords(details)), ("titles", string.Join(", ", details.Titles)), ("person", details.Person ?? ""), ("by", by));
            session.Raise(ChangeTopics.Accounts, account.Id);
            return AccountChange.Of(account, password);
        });
    }

    /// <summary>Changes who somebody is. Other roles end their sessions.</summary>
    public Task<AccountChange> ChangeAsync(string username, AccountDetails details, string by)
    {
        details = details.Tidy();
        return details.Faults().ToList() is { Count: > 0 } faults ? Task.FromResult(AccountChange.Not(faults)) : ChangeAsync(username, async (session, account, isLastManager) =>
        {
            if (isLastManager && !details.Roles.Contains(AccountRole.ItManager)) return AccountChange.Not(new FieldFault(nameof(AccountDetails.Roles), LastManager));
            var stamp = account.Roles.SequenceEqual(details.Roles) ? account.Stamp : NewStamp();
            await session.ExecuteAsync(
                "update accounts set name = @Name, roles = @roles, titles = @titles, person = @Person, stamp = @stamp where id = @Id",
                new { details.Name, roles = RoleLines(details), titles = TitleLines(details), details.Person, stamp, account.Id });
            await audit.RecordAsync(session, "account-changed", ("account", account.Username), ("roles", RoleWords(details)), ("titles", string.Join(", ", details.Titles)), ("person", details.Person ?? ""), ("by", by));
            return AccountChange.Of(account with { Name = details.Name, Roles = details.Roles, Titles = details.Titles, Person = details.Person, Stamp = stamp });
        });
    }

    /// <summary>Ends what somebody may do here, at once.</summary>
    public Task<AccountChange> DisableAsync(string username, string by) => ChangeAsync(username, async (session, account, isLastManager) =>
    {
        if (account.Disabled is not null) return AccountChange.Of(account);
        if (isLastManager) return AccountChange.Not(new FieldFault(nameof(AccountDetails.Roles), LastManager));
        var now = clock.GetCurrentInstant();
        await session.ExecuteAsync("update accounts set disabled = @now, stamp = @stamp where id = @Id", new { now, stamp = NewStamp(), account.Id });
        await audit.RecordAsync(session, "account-disabled", ("account", account.Username), ("by", by));
        return AccountChange.Of(account with { Disabled = now });
    });

    /// <summary>Lets somebody in again who is locked out, disabled, or has lost password or authenticator: with a new first password.</summary>
    public Task<AccountChange> ResetAsync(string username, string by) => ChangeAsync(username, async (session, account, _) =>
    {
        var password = FirstPassword.Make();
        await session.ExecuteAsync(
            "update accounts set password = @hash, mustchange = 1, failures = 0, lockeduntil = null, authenticator = null, disabled = null, stamp = @stamp where id = @Id",
            new { hash = passwords.Hash(password), stamp = NewStamp(), account.Id });
        await session.ExecuteAsync("delete from recovery_codes where account = @Id", new { account.Id });
        await audit.RecordAsync(session, "account-reset", ("account", account.Username), ("by", by));
        return AccountChange.Of(account with { Disabled = null, MustChange = true, HasAuthenticator = false }, password);
    });

    internal static string NewStamp() => Guid.NewGuid().ToString("N");

    private const string LastManager = "This is the last account of an IT manager: make another one first.";

    private const string UsernameField = nameof(Account.Username);

    private static IEnumerable<FieldFault> FaultsOf(string username) => Usernames.FaultOf(username) is { } fault ? [new FieldFault(UsernameField, fault)] : [];

    private static string RoleLines(AccountDetails details) => StoredAccount.Lines.Write(details.Roles.Select(role => role.Word()));

    private static string TitleLines(AccountDetails details) => StoredAccount.Lines.Write(details.Titles);

    private static string RoleWords(AccountDetails details) => string.Join(", ", details.Roles.Select(role => role.Word()));

    private static bool IsManager(StoredAccount stored) => stored.ToAccount() is { Disabled: null } account && account.Roles.Contains(AccountRole.ItManager);

    /// <summary>All accounts are held, always in the same order: who is the last manager is decided by all of them, and two who change each other do not meet half-way.</summary>
    private Task<AccountChange> ChangeAsync(string username, Func<Session, Account, bool, Task<AccountChange>> change) => database.WriteAsync(async session =>
    {
        var all = await StoredAccount.HoldAllAsync(session);
        if (all.FirstOrDefault(each => each.Username.Equals(Usernames.Normal(username), StringComparison.Ordinal)) is not { } stored)
            return AccountChange.Not(new FieldFault(UsernameField, $"There is no account {Usernames.Normal(username)}: see the list."));
        session.Raise(ChangeTopics.Accounts, stored.Id);
        return await change(session, stored.ToAccount(), IsManager(stored) && all.Count(IsManager) == 1);
    });
}
