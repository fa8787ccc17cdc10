namespace Grpc.Core;

/// <summary>The end of a call: a code and a message for people. Two are equal when code, message and exception are.</summary>
/// <param name="statusCode">The code.</param>
/// <param name="detail">The message that travels in <c>grpc-message</c>; null counts as empty.</param>
/// <param name="debugException">The local cause, never sent; null where there is none.</param>
public readonly struct Status(StatusCode statusCode, string detail, Exception? debugException) : IEquatable<Status>
{
    /// <summary>Success without a message.</summary>
    public static readonly Status DefaultSuccess = new(StatusCode.OK, "");

    /// <summary>Cancellation without a message.</summary>
    public static readonly Status DefaultCancelled = new(StatusCode.Cancelled, "");

    /// <summary>A status without a local cause.</summary>
    /// <param name="statusCode">The code.</param>
    /// <param name="detail">The message that travels in <c>grpc-message</c>.</param>
    public Status(StatusCode statusCode, string detail) : this(statusCode, detail, debugException: null)
    {
    }

    /// <summary>The code.</summary>
    public StatusCode StatusCode { get; } = statusCode;

    /// <summary>The message for people; empty where there is none.</summary>
    public string Detail => detail ?? "";

    /// <summary>The local exception behind a failure of transport; it is never sent.</summary>
    public Exception? DebugException { get; } = debugException;

    /// <summary>Whether two statuses are the same.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator ==(Status left, Status right) => left.Equals(right);

    /// <summary>Whether two statuses differ.</summary>
    /// <param name="left">One.</param>
    /// <param name="right">The other.</param>
    public static bool operator !=(Status left, Status right) => !left.Equals(right);

    /// <inheritdoc/>
    public bool Equals(Status other) =>
        StatusCode == other.StatusCode && string.Equals(Detail, other.Detail, StringComparison.Ordinal) && Equals(DebugException, other.DebugException);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Status other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(StatusCode, Detail);

    /// <inheritdoc/>
    public override string ToString() => $"Status(StatusCode=\"{StatusCode}\", Detail=\"{Detail}\")";
}
