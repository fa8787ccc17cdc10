namespace SchoolGuard.NativeMessaging.Tests.Framing;

/// <summary>Hands out one byte a read, as a pipe may.</summary>
internal sealed class DripStream(byte[] content) : MemoryStream(content)
{
    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        base.ReadAsync(buffer[..Math.Min(1, buffer.Length)], cancellationToken);
}
