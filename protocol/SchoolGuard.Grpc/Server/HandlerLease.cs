namespace Grpc.Server;

/// <summary>A handler for one call, and the service object that was made for it, if one was.</summary>
internal readonly struct HandlerLease<THandler>(THandler handler, object? owned) : IAsyncDisposable
    where THandler : Delegate
{
    public THandler Handler { get; } = handler;

    public ValueTask DisposeAsync()
    {
        if (owned is IAsyncDisposable disposable) return disposable.DisposeAsync();
        (owned as IDisposable)?.Dispose();
        return ValueTask.CompletedTask;
    }
}
