namespace SchoolGuard.NativeMessaging.Framing;

/// <summary>The result of one read.</summary>
/// <param name="Status">What was found.</param>
/// <param name="Payload">The message's bytes; empty unless <paramref name="Status"/> is <see cref="FrameStatus.Message"/>. Valid until the next read.</param>
public readonly record struct Frame(FrameStatus Status, ReadOnlyMemory<byte> Payload)
{
    /// <summary>Whether another read can find anything.</summary>
    public bool CanGoOn => Status is FrameStatus.Message or FrameStatus.TooLarge;

    internal static Frame Of(FrameStatus status) => new(status, ReadOnlyMemory<byte>.Empty);
}
