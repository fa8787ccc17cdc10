namespace SchoolGuard.ExtensionHost.Relay;

/// <summary>How this device's agent is reached: a Unix domain socket or a named pipe.</summary>
internal interface IAgentRoad
{
    ValueTask<Stream> ConnectAsync(CancellationToken cancellation);
}
