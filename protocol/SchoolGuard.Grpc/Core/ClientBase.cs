namespace Grpc.Core;

/// <summary>The base of generated clients. A client is cheap and may be used by many threads.</summary>
public abstract class ClientBase
{
    /// <summary>For test doubles of a client: calls on it throw.</summary>
    protected ClientBase() : this(new UnconnectedCallInvoker())
    {
    }

    /// <summary>A client over a channel.</summary>
    /// <param name="channel">The channel.</param>
    protected ClientBase(ChannelBase channel) : this((channel ?? throw new ArgumentNullException(nameof(channel))).CreateCallInvoker())
    {
    }

    /// <summary>A client over an invoker.</summary>
    /// <param name="callInvoker">What starts its calls.</param>
    protected ClientBase(CallInvoker callInvoker) : this(new ClientBaseConfiguration(callInvoker, host: null))
    {
    }

    /// <summary>A client that differs from another in its settings.</summary>
    /// <param name="configuration">The settings.</param>
    protected ClientBase(ClientBaseConfiguration configuration)
    {
        Configuration = configuration ?? throw new ArgumentNullException(nameof(configuration));
        CallInvoker = configuration.CreateCallInvoker();
    }

    /// <summary>What starts this client's calls.</summary>
    protected CallInvoker CallInvoker { get; }

    internal ClientBaseConfiguration Configuration { get; }

    /// <summary>The settings of a client, to make another like it.</summary>
    protected internal class ClientBaseConfiguration
    {
        private readonly CallInvoker invoker;
        private readonly string? host;

        internal ClientBaseConfiguration(CallInvoker invoker, string? host)
        {
            ArgumentNullException.ThrowIfNull(invoker);
            this.invoker = invoker;
            this.host = host;
        }

        internal CallInvoker CreateCallInvoker() => host is null ? invoker : new HostCallInvoker(invoker, host);

        internal ClientBaseConfiguration WithHost(string host) => new(invoker, host);
    }
}

/// <summary>The base of generated clients.</summary>
/// <typeparam name="T">The client.</typeparam>
public abstract class ClientBase<T> : ClientBase
    where T : ClientBase<T>
{
    /// <inheritdoc/>
    protected ClientBase()
    {
    }

    /// <inheritdoc/>
    protected ClientBase(ChannelBase channel) : base(channel)
    {
    }

    /// <inheritdoc/>
    protected ClientBase(CallInvoker callInvoker) : base(callInvoker)
    {
    }

    /// <inheritdoc/>
    protected ClientBase(ClientBaseConfiguration configuration) : base(configuration)
    {
    }

    /// <summary>The same client, naming another authority in its calls.</summary>
    /// <param name="host">The authority.</param>
    public T WithHost(string host)
    {
        ArgumentNullException.ThrowIfNull(host);
        return NewInstance(Configuration.WithHost(host));
    }

    /// <summary>Makes a client like this one with other settings.</summary>
    /// <param name="configuration">The settings.</param>
    protected abstract T NewInstance(ClientBaseConfiguration configuration);
}
