using System.Threading.Channels;
using Grpc.Core;

namespace SchoolGuard.Grpc.Tests.Hosting;

/// <summary>What the service saw, for tests to wait for.</summary>
internal sealed class EchoLog
{
    private readonly Channel<ServerCallContext> started = Channel.CreateUnbounded<ServerCallContext>();
    private readonly Channel<bool> waiting = Channel.CreateUnbounded<bool>();
    private readonly Channel<bool> cancelled = Channel.CreateUnbounded<bool>();

    public async Task<ServerCallContext> NextCallAsync() => await started.Reader.ReadAsync();

    public async Task NextWaitAsync() => await waiting.Reader.ReadAsync();

    public async Task NextCancellationAsync() => await cancelled.Reader.ReadAsync();

    public void Started(ServerCallContext context) => started.Writer.TryWrite(context);

    public void Waiting(ServerCallContext context) => waiting.Writer.TryWrite(context is not null);

    public void Cancelled(ServerCallContext context) => cancelled.Writer.TryWrite(context.CancellationToken.IsCancellationRequested);
}
