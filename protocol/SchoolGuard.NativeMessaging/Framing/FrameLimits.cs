namespace SchoolGuard.NativeMessaging.Framing;

/// <summary>The bounds of one frame, in bytes of its payload; the four bytes of the length do not count.</summary>
public static class FrameLimits
{
    /// <summary>
    /// Browser to host: our own choice. Chromium would send up to 64 MiB; the longest draft (100,000 UTF-16 units, each escaped) takes 600 KB.
    /// </summary>
    public const int FromBrowser = 1024 * 1024;

    /// <summary>Host to browser: Chromium closes the port at one byte more.</summary>
    public const int ToBrowser = 1024 * 1024;

    /// <summary>
    /// A frame above its bound is skipped, so that the stream stays in step, up to this stated length: the most that Chromium ever sends. A
    /// length above it is not from a browser, and there is no telling where the next frame would start.
    /// </summary>
    public const int Skippable = 64 * 1024 * 1024;
}
