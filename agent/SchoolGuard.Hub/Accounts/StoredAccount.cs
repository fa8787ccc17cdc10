using System.Collections.Immutable;
using NodaTime;
using SchoolGuard.Hub.Stores;

namespace SchoolGuard.Hub.Accounts;

/// <summary>An account as it lies in the store, with what proves that somebody is its owner.</summary>
internal sealed record StoredAccount(
    string Id, string Username, string Name, string Roles, string Titles, string? Person, Instant Made, Instant? Disabled, string Stamp,
    string? Password, long MustChange, long Failures, Instant? LockedUntil, string? Authenticator, long LastStep)
{
    private const string Select = """
        select id as "Id", username as "Username", name as "Name", roles as "Roles", titles as "Titles", person as "Person", made as "Made", disabled as "Disabled", stamp as "Stamp",
          password as "Password", mustchange as "MustChange", failures as "Failures", lockeduntil as "LockedUntil", authenticator as "Authenticator", laststep as "LastStep" from accounts
        """;

    public static Task<IReadOnlyList<StoredAccount>> ListAsync(Session session) => session.ListAsync<StoredAccount>($"{Select} order by name, username");

    /// <summary>The same, when something is decided by what all of them are: nobody changes one meanwhile.</summary>
    public static Task<IReadOnlyList<StoredAccount>> HoldAllAsync(Session session) => session.ListAsync<StoredAccount>($"{Select} order by id" + session.Database.ForUpdate);

    public static Task<StoredAccount?> ByIdAsync(Session session, string id) => session.FirstAsync<StoredAccount>($"{Select} where id = @id", new { id });

    /// <summary>The same, when it is going to be changed.</summary>
    public static Task<StoredAccount?> HoldAsync(Session session, string id) => session.FirstAsync<StoredAccount>($"{Select} where id = @id" + session.Database.ForUpdate, new { id });

    public static Task<StoredAccount?> ByUsernameAsync(Session session, string username) =>
        session.FirstAsync<StoredAccount>($"{Select} where username = @username", new { username = Usernames.Normal(username) });

    public Account ToAccount() => new(
        Id, Username, Name, [.. Lines.Read(Roles).Select(AccountRoles.TryRead).OfType<AccountRole>()], Lines.Read(Titles), Person, Made, Disabled,
        MustChange != 0, Authenticator is not null, Stamp);

    /// <summary>Short lists in one column.</summary>
    internal static class Lines
    {
        public static ImmutableArray<string> Read(string lines) => [.. lines.Split('\n', StringSplitOptions.RemoveEmptyEntries)];

        public static string Write(IEnumerable<string> items) => string.Join('\n', items);
    }
}
