namespace Grpc.Core;

/// <summary>The way to one server, shared by all its clients.</summary>
/// <param name="target">The server's authority.</param>
public abstract class ChannelBase(string target)
{
    /// <summary>The server's authority.</summary>
    public string Target { get; } = target ?? throw new ArgumentNullException(nameof(target));

    /// <summary>What starts the calls of this channel.</summary>
    public abstract CallInvoker CreateCallInvoker();

    /// <summary>Gives up the channel's open calls and closes its connections.</summary>
    public Task ShutdownAsync() => ShutdownAsyncCore();

    /// <inheritdoc cref="ShutdownAsync"/>
    protected virtual Task ShutdownAsyncCore() => Task.CompletedTask;
}
