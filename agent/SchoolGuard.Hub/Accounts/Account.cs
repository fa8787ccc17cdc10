using System.Collections.Immutable;
using NodaTime;

namespace SchoolGuard.Hub.Accounts;

/// <summary>Somebody who may sign in to the console.</summary>
/// <param name="Id">A UUID.</param>
/// <param name="Username">What they sign in with, in lower case; nobody else has it.</param>
/// <param name="Name">As others read it.</param>
/// <param name="Roles">At least one.</param>
/// <param name="Titles">As the policy writes them in <c>Permission(role)</c>: which permissions they may grant.</param>
/// <param name="Person">The sourcedId of the person in the roster that it belongs to, or null.</param>
/// <param name="Made">When.</param>
/// <param name="Disabled">Since when nobody signs in with it, or null.</param>
/// <param name="MustChange">Whether the password is one that somebody else has seen.</param>
/// <param name="HasAuthenticator">Whether a code is asked for beside the password.</param>
/// <param name="Stamp">A new one ends every session.</param>
internal sealed record Account(
    string Id, string Username, string Name, ImmutableArray<AccountRole> Roles, ImmutableArray<string> Titles, string? Person, Instant Made, Instant? Disabled,
    bool MustChange, bool HasAuthenticator, string Stamp);
