using System.Threading.Channels;
using Grpc.Core;

namespace SchoolGuard.Grpc.Tests.Hosting;

/// <summary>What the service saw, for tests to wait for.</summary>
internal sealed class EchoLog
{
    private readonly Channel<SeenCall> started = Channel.CreateUnbounded<SeenCall>();
    private readonly Channel<bool> waiting = Channel.CreateUnbounded<bool>();
    private readonly Channel<bool> cancelled = Channel.CreateUnbounded<bool>();

    public async Task<SeenCall> NextCallAsync() => await started.Reader.ReadAsync();

    public async Task NextWaitAsync() => await waiting.Reader.ReadAsync();

    public async Task NextCancellationAsync() => await cancelled.Reader.ReadAsync();

    public void Started(ServerCallContext context) => started.Writer.TryWrite(new SeenCall(context.Host, context.Deadline, context.GetHttpContext().Connection.ClientCertificate?.Subject));

    public void Waiting(ServerCallContext context) => waiting.Writer.TryWrite(context is not null);

    public void Cancelled(ServerCallContext context) => cancelled.Writer.TryWrite(context.CancellationToken.IsCancellationRequested);
}

/// <summary>A call as its handler saw it when it began.</summary>
internal sealed record SeenCall(string Host, DateTime Deadline, string? Certificate);
