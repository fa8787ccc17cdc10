using System.Collections.Immutable;

namespace SchoolGuard.Agent.Rosters;

/// <summary>What the hub tells a device of the accounts that use it.</summary>
/// <param name="Accounts">Whom it is about.</param>
/// <param name="People">Those of them who are on the roster.</param>
/// <param name="Names">Null where the device has them, or needs none.</param>
internal sealed record Slice(ImmutableArray<string> Accounts, ImmutableArray<HeldPerson> People, HeldNames? Names);
