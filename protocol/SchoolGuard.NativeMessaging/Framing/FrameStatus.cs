namespace SchoolGuard.NativeMessaging.Framing;

/// <summary>What a read found.</summary>
public enum FrameStatus
{
    /// <summary>The stream ended between two frames: the browser has closed the port.</summary>
    End,

    /// <summary>A whole frame; its payload may be empty.</summary>
    Message,

    /// <summary>A frame above the bound. Its bytes have been skipped and the next read finds the next frame.</summary>
    TooLarge,

    /// <summary>The stream ended inside a frame. Nothing more can be read.</summary>
    Truncated,

    /// <summary>A length that no browser sends: the stream is out of step. Nothing more can be read.</summary>
    OutOfStep,
}
