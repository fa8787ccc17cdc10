using NodaTime;
using SchoolGuard.Hub.Audit;
using SchoolGuard.Hub.Keys;
using SchoolGuard.Hub.Stores;

namespace SchoolGuard.Hub.Enrolment;

/// <summary>The one-use tokens that buy certificates.</summary>
internal sealed class TokenBook(Database database, HubAudit audit, IClock clock)
{
    /// <summary>Makes a token for one device.</summary>
    /// <returns>The token, which is nowhere kept, and when it expires.</returns>
    public Task<(string Token, Instant Expires)> MakeAsync(string device, string group, Duration lifetime, string by) => database.WriteAsync(async session =>
    {
        var token = SecretToken.Make();
        var expires = clock.GetCurrentInstant() + lifetime;
        await session.ExecuteAsync("insert into tokens (hash, device, groupname, expires) values (@hash, @device, @group, @expires)", new { hash = SecretToken.Hash(token), device, group, expires });
        await audit.RecordAsync(session, "token-made", ("device", device), ("group", group), ("expires", $"{expires}"), ("by", by));
        return (token, expires);
    });

    /// <summary>Uses a token up, if it is good for this device.</summary>
    /// <returns>The group that the device is to be in, or null.</returns>
    public static async Task<string?> UseAsync(Session session, string token, string device, Instant now)
    {
        var hash = SecretToken.Hash(token);
        var found = await session.FirstAsync<StoredToken>("select device as \"Device\", groupname as \"Group\", expires as \"Expires\" from tokens where hash = @hash and used is null" + session.Database.ForUpdate, new { hash });
        if (found is null || found.Expires <= now || !found.Device.Equals(device, StringComparison.Ordinal)) return null;
        await session.ExecuteAsync("update tokens set used = @now where hash = @hash", new { hash, now });
        return found.Group;
    }

    private sealed record StoredToken(string Device, string Group, Instant Expires);
}
