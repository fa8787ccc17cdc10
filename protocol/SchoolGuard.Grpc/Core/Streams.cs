using System.Runtime.CompilerServices;

namespace Grpc.Core;

/// <summary>The messages that come from the other side, one after the other. For one reader at a time.</summary>
/// <typeparam name="T">The message.</typeparam>
public interface IAsyncStreamReader<out T>
{
    /// <summary>The message that <see cref="MoveNext"/> read.</summary>
    T Current { get; }

    /// <summary>Reads the next message into <see cref="Current"/>; false at the end of the stream.</summary>
    /// <param name="cancellationToken">Gives up reading.</param>
    /// <exception cref="RpcException">The call ended with another status than OK.</exception>
    Task<bool> MoveNext(CancellationToken cancellationToken);
}

/// <summary>The messages that go to the other side, one after the other. For one writer at a time.</summary>
/// <typeparam name="T">The message.</typeparam>
public interface IAsyncStreamWriter<in T>
{
    /// <summary>How the messages from now on are written; null for the default.</summary>
    WriteOptions? WriteOptions { get; set; }

    /// <summary>Writes a message; complete when the transport has taken it, which is how a slow reader slows its writer.</summary>
    /// <param name="message">The message.</param>
    /// <exception cref="RpcException">The call has ended.</exception>
    /// <exception cref="InvalidOperationException">The previous write is not complete, or the stream is.</exception>
    Task WriteAsync(T message);

    /// <summary>Writes a message; complete when the transport has taken it.</summary>
    /// <param name="message">The message.</param>
    /// <param name="cancellationToken">Gives up the whole call: a message cannot be half sent.</param>
    Task WriteAsync(T message, CancellationToken cancellationToken) =>
        cancellationToken.CanBeCanceled
            ? throw new NotSupportedException("this writer does not take a cancellation token")
            : WriteAsync(message);
}

/// <summary>The messages of a client, which says when it has sent its last.</summary>
/// <typeparam name="T">The message.</typeparam>
public interface IClientStreamWriter<in T> : IAsyncStreamWriter<T>
{
    /// <summary>Says that no more messages follow.</summary>
    Task CompleteAsync();
}

/// <summary>The messages of a server; the stream ends with its handler.</summary>
/// <typeparam name="T">The message.</typeparam>
public interface IServerStreamWriter<in T> : IAsyncStreamWriter<T>;

/// <summary>Shorter ways to read a stream.</summary>
public static class AsyncStreamReaderExtensions
{
    /// <summary>Reads the next message; false at the end of the stream.</summary>
    /// <typeparam name="T">The message.</typeparam>
    /// <param name="streamReader">The stream.</param>
    public static Task<bool> MoveNext<T>(this IAsyncStreamReader<T> streamReader)
    {
        ArgumentNullException.ThrowIfNull(streamReader);
        return streamReader.MoveNext(CancellationToken.None);
    }

    /// <summary>Reads all messages.</summary>
    /// <typeparam name="T">The message.</typeparam>
    /// <param name="streamReader">The stream.</param>
    /// <param name="cancellationToken">Gives up reading.</param>
    public static async IAsyncEnumerable<T> ReadAllAsync<T>(
        this IAsyncStreamReader<T> streamReader,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(streamReader);
        while (await streamReader.MoveNext(cancellationToken)) yield return streamReader.Current;
    }
}
