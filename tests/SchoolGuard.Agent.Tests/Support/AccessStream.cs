using Grpc.Core;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.Agent.Tests.Support;

/// <summary>The snapshots of one WatchAccess call. Waits for each as long as a broken test may take.</summary>
internal sealed class AccessStream(AsyncServerStreamingCall<AccessSnapshot> call) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    public async Task<AccessSnapshot> NextAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        Assert.IsTrue(await call.ResponseStream.MoveNext(patience.Token), "the stream ended");
        return call.ResponseStream.Current;
    }

    /// <summary>The first snapshot from here on of which it holds.</summary>
    public async Task<AccessSnapshot> UntilAsync(Func<AccessSnapshot, bool> holds)
    {
        for (var snapshot = await NextAsync(); ; snapshot = await NextAsync())
        {
            if (holds(snapshot)) return snapshot;
        }
    }

    public void Dispose() => call.Dispose();
}
