namespace SchoolGuard.Agent.Grants;

/// <summary>A grant as it was read: what it is, or why it is none.</summary>
internal readonly record struct GrantReading<T>(T? Held, DeliveryOutcome Outcome, string? Fault)
    where T : class, IHeldGrant;
