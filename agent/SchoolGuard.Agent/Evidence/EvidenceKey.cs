using System.Security.Cryptography;

namespace SchoolGuard.Agent.Evidence;

/// <summary>The key that evidence on this device is sealed with.</summary>
internal sealed record EvidenceKey(byte[] Bytes)
{
    public const int Length = 32;

    public static EvidenceKey Create() => new(RandomNumberGenerator.GetBytes(Length));

    /// <summary>Never shows the key.</summary>
    public override string ToString() => nameof(EvidenceKey);
}
