using Microsoft.AspNetCore.DataProtection;
using NodaTime;
using SchoolGuard.Hub.Accounts;
using SchoolGuard.Hub.Audit;
using SchoolGuard.Hub.Tests.Support;
using SchoolGuard.TestKit.Time;

namespace SchoolGuard.Hub.Tests.Accounts;

/// <summary>Accounts over a store of a test's own.</summary>
internal sealed class TestAccounts : IAsyncDisposable
{
    public const string Chosen = "correct horse battery";

    private readonly TestStore store;
    private readonly PasswordHashes hashes = new();

    private TestAccounts(TestStore store)
    {
        this.store = store;
        Audit = new HubAudit(store.Database, store.Time);
        Book = new AccountBook(store.Database, Audit, hashes, store.Time);
        Desk = new PasswordDesk(store.Database, Audit, hashes, store.Time);
        Own = new OwnAccount(store.Database, Audit, hashes, Desk);
        Authenticators = new Authenticators(store.Database, Audit, hashes, Desk, new EphemeralDataProtectionProvider(), store.Time);
        Provider = new ProviderDesk(store.Database, Audit, store.Time);
    }

    public HubAudit Audit { get; }

    public AccountBook Book { get; }

    public PasswordDesk Desk { get; }

    public OwnAccount Own { get; }

    public Authenticators Authenticators { get; }

    public ProviderDesk Provider { get; }

    public FakeTime Time => store.Time;

    public static async Task<TestAccounts> CreateAsync(string kind) => new(await TestStore.CreateAsync(kind));

    public static AccountDetails Details(params AccountRole[] roles) => new("Tess Teacher", [.. roles], [], Person: null);

    /// <summary>Somebody who has chosen <see cref="Chosen"/>.</summary>
    public async Task<Account> AddAsync(string username, params AccountRole[] roles)
    {
        var made = await Book.AddAsync(username, Details(roles), "test");
        return (await Own.ChangePasswordAsync(made.Account!.Id, made.Password!, Chosen)).Account!;
    }

    public async Task FailAsync(string username, long times)
    {
        for (var time = 0L; time < times; time++) Assert.IsNull((await Desk.CheckAsync(username, "wrong")).Account);
    }

    /// <summary>The kinds of what is on record, oldest first.</summary>
    public async Task<IReadOnlyList<string>> KindsAsync()
    {
        List<string> kinds = [];
        await foreach (var line in Audit.ReadAsync())
        {
            using var record = System.Text.Json.JsonDocument.Parse(line);
            kinds.Add(record.RootElement.GetProperty("kind").GetString()!);
        }

        return kinds;
    }

    public void Wait(Duration time) => store.Time.Advance(time);

    public ValueTask DisposeAsync() => store.DisposeAsync();
}
