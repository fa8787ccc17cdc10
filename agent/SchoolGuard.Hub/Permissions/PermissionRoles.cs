using System.Collections.Immutable;
using NodaTime;
using NodaTime.Text;
using SchoolGuard.Hub.Policies;
using SchoolGuard.School;

namespace SchoolGuard.Hub.Permissions;

/// <summary>What the policy that goes to all devices says of permissions.</summary>
/// <param name="School">As the policy names it.</param>
/// <param name="Roles">Whose permission it asks for.</param>
/// <param name="Zone">The school's.</param>
internal sealed record PermissionPolicy(string School, ImmutableArray<string> Roles, DateTimeZone Zone)
{
    /// <summary>Reads a time as people at the school write it: 2026-12-18T15:30, or 2026-12-18 for the whole of that day.</summary>
    /// <returns>The instant, or null: it is no time, or one that clocks skip.</returns>
    public Instant? TryReadTime(string text)
    {
        if (LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var day)) return Zone.AtStartOfDay(day.PlusDays(1)).ToInstant();
        if (!WallTime.Parse(text).TryGetValue(default, out var wall) || Zone.MapLocal(wall) is not { Count: > 0 } mapping) return null;
        return mapping.Last().ToInstant();
    }

    private static readonly LocalDateTimePattern WallTime = LocalDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mm");
}

/// <summary>Reads it from the policy in force.</summary>
internal sealed class PermissionRoles(PolicyShelf shelf)
{
    /// <returns>What it says, or null: no policy goes to all devices, or it cannot be proved.</returns>
    public async Task<PermissionPolicy?> CurrentAsync() => await shelf.InForceAsync() is { Table: var policy }
        ? new PermissionPolicy(policy.Header.School, [.. policy.Roles], NodaZone.TryGet(policy.Header.TimeZone)?.Zone ?? DateTimeZone.Utc)
        : null;
}
