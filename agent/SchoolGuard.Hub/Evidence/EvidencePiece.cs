namespace SchoolGuard.Hub.Evidence;

/// <summary>A piece of a sealed item.</summary>
/// <param name="Id">The item's.</param>
/// <param name="Size">Of the whole item.</param>
/// <param name="Sha256">Of the whole item, in hex.</param>
/// <param name="Offset">Where the piece belongs.</param>
/// <param name="Bytes">Empty to ask how much is there.</param>
internal sealed record EvidencePiece(string Id, long Size, string Sha256, long Offset, byte[] Bytes)
{
    public const long LargestItem = 2 * 1024 * 1024;
    public const int LargestPiece = 256 * 1024;

    private const int IdLength = 32;
    private const int HashLength = 64;

    public bool IsValid =>
        Id.Length == IdLength && Id.All(char.IsAsciiHexDigitLower) && Sha256.Length == HashLength && Size is > 0 and <= LargestItem
        && Bytes.Length <= LargestPiece && Offset >= 0 && Offset + Bytes.Length <= Size;
}
