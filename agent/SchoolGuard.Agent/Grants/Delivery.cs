namespace SchoolGuard.Agent.Grants;

/// <summary>What became of a grant that was handed over.</summary>
internal enum DeliveryOutcome
{
    Accepted,

    /// <summary>It cannot be read.</summary>
    Unreadable,

    /// <summary>The signature, the school or the policy's ceiling refuses it.</summary>
    Refused,

    /// <summary>This or a later revision is held.</summary>
    AlreadyHeld,

    /// <summary>It could not be put on the disk; hand it over again.</summary>
    NotKept,
}

/// <summary>The outcome with what is held now, or with why not.</summary>
internal sealed record Delivery<T>(DeliveryOutcome Outcome, T? Held, string Message)
    where T : class, IHeldGrant
{
    public static Delivery<T> Of(T held) => new(DeliveryOutcome.Accepted, held, "");

    public static Delivery<T> Not(DeliveryOutcome outcome, string message) => new(outcome, Held: null, message);
}
