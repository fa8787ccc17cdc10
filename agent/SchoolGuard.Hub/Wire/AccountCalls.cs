using Grpc.Core;
using SchoolGuard.Hub.Accounts;
using SchoolGuard.Hub.Console.Doors;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.Hub.Wire;

/// <summary>The accounts of the console, for those who run the hub.</summary>
internal sealed class AccountCalls(AccountBook accounts, ConsoleAddress console)
{
    private const string Operator = "operator";

    public async Task<AccountReply> AddAsync(AddAccountRequest request)
    {
        if (request.Roles.FirstOrDefault(role => AccountRoles.TryRead(role) is null) is { } unknown)
            throw Faults.Of(StatusCode.InvalidArgument, $"there is no role `{unknown}`: choose of {string.Join(", ", AccountRoles.Words)}");
        var name = request.Name.Length == 0 ? request.Username : request.Name;
        var details = new AccountDetails(name, [.. request.Roles.Select(AccountRoles.TryRead).OfType<AccountRole>()], [.. request.Titles], request.Person);
        var known = await accounts.FindNamedAsync(request.Username) is not null;
        return Reply(await accounts.AddAsync(request.Username, details, Operator), known ? StatusCode.AlreadyExists : StatusCode.InvalidArgument);
    }

    public async Task<ListAccountsReply> ListAsync() => new() { Accounts = { (await accounts.ListAsync()).Select(View) } };

    public async Task<AccountReply> DisableAsync(string username) => Reply(await accounts.DisableAsync(username, Operator), await RefusalAsync(username));

    public async Task<AccountReply> ResetAsync(string username) => Reply(await accounts.ResetAsync(username, Operator), await RefusalAsync(username));

    private async Task<StatusCode> RefusalAsync(string username) => await accounts.FindNamedAsync(username) is null ? StatusCode.NotFound : StatusCode.FailedPrecondition;

    private AccountReply Reply(AccountChange change, StatusCode refusal) => change.Account is { } account
        ? new AccountReply { Account = View(account), FirstPassword = change.Password ?? "", Console = console.Value }
        : throw Faults.Of(refusal, change.Fault);

    private static ConsoleAccount View(Account account) => new()
    {
        Username = account.Username,
        Name = account.Name,
        Roles = { account.Roles.Select(role => role.Word()) },
        Titles = { account.Titles },
        Person = account.Person ?? "",
        Disabled = account.Disabled is not null,
        MustChange = account.MustChange,
        HasAuthenticator = account.HasAuthenticator,
    };
}
