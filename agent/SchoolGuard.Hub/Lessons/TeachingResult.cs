namespace SchoolGuard.Hub.Lessons;

/// <summary>Why something about lessons was not done.</summary>
internal enum TeachingFault
{
    None,

    /// <summary>It is not this person's to do, or the policy does not let it be.</summary>
    NotAllowed,

    /// <summary>There is no such group, lesson, person or request.</summary>
    Unknown,

    /// <summary>A word or a number does not serve.</summary>
    Invalid,

    /// <summary>Not as things are now.</summary>
    NotNow,

    /// <summary>Asked too often.</summary>
    TooMany,
}

/// <summary>What became of it; a refusal has changed nothing.</summary>
/// <param name="Fault">Why it was not done.</param>
/// <param name="Message">What is wrong and the cure; empty if it was done.</param>
/// <param name="Lesson">The lesson that was made or changed; null for a refusal and for what concerns none.</param>
internal sealed record TeachingResult(TeachingFault Fault, string Message, Lesson? Lesson)
{
    public static TeachingResult Done(Lesson? lesson = null) => new(TeachingFault.None, "", lesson);

    public static TeachingResult Not(TeachingFault fault, string message) => new(fault, message, Lesson: null);
}
