namespace SchoolGuard.Drafts;

/// <summary>A photo or a video that is being attached.</summary>
/// <param name="MediaType">As the browser names it: image/jpeg; may be empty.</param>
/// <param name="Head">The first bytes of the file, which hold what the camera wrote into it; any bytes are allowed.</param>
public sealed record Photo(string MediaType, ReadOnlyMemory<byte> Head)
{
    /// <summary>The longest head that is looked at, in bytes.</summary>
    public const int MaximumHead = 512 * 1024;
}
