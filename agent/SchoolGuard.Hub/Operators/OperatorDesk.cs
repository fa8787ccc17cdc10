using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Options;
using NodaTime;
using SchoolGuard.Hub.Audit;
using SchoolGuard.Hub.Hosting;
using SchoolGuard.Hub.Keys;
using SchoolGuard.Hub.Stores;
using SchoolGuard.Protocol.Hubs;

namespace SchoolGuard.Hub.Operators;

/// <summary>Who may run the hub: whoever has the operator's file, made at the first start.</summary>
internal sealed class OperatorDesk(Database database, HubAudit audit, DataFolder data, Authority authority, IOptions<HubOptions> options, IServer server, IClock clock)
{
    /// <summary>Who did something, on the audit, where it was done with the operator's file.</summary>
    public const string ByOperator = "an operator";

    /// <summary>By what devices and operators reach the hub.</summary>
    public string Address => options.Value.Address.Length > 0
        ? options.Value.Address
        : server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() ?? options.Value.Listen;

    /// <summary>Makes the file if there has never been one; one that is there is told the hub's present address.</summary>
    public async Task PrepareAsync()
    {
        var known = await database.ReadAsync(session => session.FirstAsync<long>("select count(*) from operators"));
        var file = File.Exists(data.Operator) ? OperatorAccess.TryRead(await File.ReadAllTextAsync(data.Operator)) : null;
        if (file is null && known > 0) return;
        var token = file?.Token ?? SecretToken.Make();
        SecretFile.Write(data.Operator, new OperatorAccess(Address, authority.Certificate.ExportCertificatePem(), token).ToJson());
        if (known == 0) await AddAsync(token);
    }

    public async Task<bool> IsOperatorAsync(string token)
    {
        var hash = SecretToken.Hash(token);
        return await database.ReadAsync(session => session.FirstAsync<string>("select name from operators where hash = @hash", new { hash })) is not null;
    }

    private Task AddAsync(string token) => database.WriteAsync(async session =>
    {
        await session.ExecuteAsync("insert into operators (hash, name, made) values (@hash, 'first', @now)", new { hash = SecretToken.Hash(token), now = clock.GetCurrentInstant() });
        await audit.RecordAsync(session, "operator-made", ("name", "first"));
    });
}
