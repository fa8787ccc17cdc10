namespace SchoolGuard.Bundles.Grants;

/// <summary>Why a grant was not read.</summary>
public enum GrantFault
{
    /// <summary>It is no grant, or of a format that this version does not know.</summary>
    Unreadable,

    /// <summary>The signature is missing or not the hub's.</summary>
    Signature,
}

/// <summary>Why a grant was not read, and the cure.</summary>
public sealed record GrantRefusal(GrantFault Fault, string Message);

/// <summary>What became of reading a grant: exactly one of the two is there.</summary>
/// <typeparam name="T">What is granted: a lesson or a permission.</typeparam>
public sealed record GrantResult<T>
    where T : class
{
    private GrantResult(T? grant, GrantRefusal? refusal) => (Grant, Refusal) = (grant, refusal);

    /// <summary>The grant, proven to be the hub's.</summary>
    public T? Grant { get; }

    /// <summary>The refusal.</summary>
    public GrantRefusal? Refusal { get; }

    internal static GrantResult<T> Of(T grant) => new(grant, refusal: null);

    internal static GrantResult<T> Refused(GrantFault fault, string message) => new(grant: null, new GrantRefusal(fault, message));
}
