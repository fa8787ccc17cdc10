namespace SchoolGuard.Hub.Publishing;

/// <summary>Why a bundle was not published.</summary>
internal enum PublicationFault
{
    None,

    /// <summary>The hub has no key to prove it with.</summary>
    NoKey,

    /// <summary>It is not the school's.</summary>
    NotSigned,

    /// <summary>It is not above what was published before.</summary>
    NotHigher,
}

/// <summary>What became of publishing.</summary>
internal sealed record Publication(PublicationFault Fault, long Counter, string Message)
{
    public static Publication Of(long counter) => new(PublicationFault.None, counter, "");

    public static Publication Not(PublicationFault fault, string message) => new(fault, Counter: 0, message);
}
