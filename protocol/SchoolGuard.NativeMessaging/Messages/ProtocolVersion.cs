namespace SchoolGuard.NativeMessaging.Messages;

/// <summary>The version of the messages between extension and host.</summary>
public static class ProtocolVersion
{
    /// <summary>Raised when a field is taken away or changes its meaning; added fields do not count, since unknown ones are ignored.</summary>
    public const int Current = 1;
}
