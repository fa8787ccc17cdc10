using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace SchoolGuard.Hub.Arrivals;

/// <summary>
/// Devices that come all at once, as after a restart, are let in by turns. Let in together they would all be halfway through TLS at once, none would be
/// through in the time that there is for it, and all would have to come again.
/// </summary>
internal sealed class Turnstile(TimeProvider time) : IDisposable
{
    /// <summary>More than the processors need to be busy.</summary>
    public const int AtOnce = 64;

    /// <summary>Whoever takes longer than this no longer keeps others out: silence costs nothing to send.</summary>
    public static readonly TimeSpan LongestTurn = TimeSpan.FromSeconds(1);

    /// <summary>A caller that has said nothing for so long never will.</summary>
    private static readonly TimeSpan UntilFirstWord = TimeSpan.FromSeconds(30);

    private readonly SemaphoreSlim places = new(AtOnce);

    /// <summary>How many may come in now without waiting.</summary>
    public int Free => places.CurrentCount;

    /// <summary>Guards the TLS of an endpoint: stands before it, and behind it where a turn is over.</summary>
    /// <param name="endpoint">Where devices come in.</param>
    /// <param name="tls">Adds TLS.</param>
    public void Guard(ListenOptions endpoint, Action<ListenOptions> tls)
    {
        endpoint.Use(next => connection => EnterAsync(connection, next));
        tls(endpoint);
        endpoint.Use(next => connection =>
        {
            connection.Features.Get<Turn>()?.Dispose();
            return next(connection);
        });
    }

    public void Dispose() => places.Dispose();

    private async Task EnterAsync(ConnectionContext connection, ConnectionDelegate next)
    {
        try
        {
            await HearAsync(connection);
            await places.WaitAsync(connection.ConnectionClosed);
        }
        catch (Exception left) when (left is OperationCanceledException or IOException)
        {
            return;
        }

        using var turn = new Turn(places, time);
        connection.Features.Set(turn);
        await next(connection);
    }

    /// <summary>Waits for the first word, and leaves it where it is.</summary>
    private async Task HearAsync(ConnectionContext connection)
    {
        using var patience = new CancellationTokenSource(UntilFirstWord, time);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, connection.ConnectionClosed);
        var heard = await connection.Transport.Input.ReadAsync(end.Token);
        connection.Transport.Input.AdvanceTo(heard.Buffer.Start);
    }
}
