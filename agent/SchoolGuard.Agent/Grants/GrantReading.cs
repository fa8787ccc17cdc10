using SchoolGuard.Bundles.Grants;

namespace SchoolGuard.Agent.Grants;

/// <summary>A grant as it was read: what it is, or why it is none.</summary>
internal readonly record struct GrantReading<T>(T? Held, DeliveryOutcome Outcome, string? Fault)
    where T : class, IHeldGrant
{
    public static GrantReading<T> Of(GrantRefusal refusal) =>
        new(Held: null, refusal.Fault is GrantFault.Signature ? DeliveryOutcome.Refused : DeliveryOutcome.Unreadable, refusal.Message);
}
