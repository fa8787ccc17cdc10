namespace SchoolGuard.Agent.Lessons;

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

/// <summary>The outcome with the lesson, or with why not.</summary>
internal sealed record Delivery(DeliveryOutcome Outcome, HeldLesson? Lesson, string Message)
{
    public static Delivery Of(HeldLesson lesson) => new(DeliveryOutcome.Accepted, lesson, "");

    public static Delivery Not(DeliveryOutcome outcome, string message) => new(outcome, Lesson: null, message);
}
