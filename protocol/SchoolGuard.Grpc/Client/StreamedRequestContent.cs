using System.Net;

namespace Grpc.Client;

/// <summary>The body of a request whose messages come one by one: it lends its stream to the writer until that says it has written its last.</summary>
internal sealed class StreamedRequestContent : HttpContent
{
    private readonly Lock gate = new();
    private readonly TaskCompletionSource<Stream> opened = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource completed = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private bool broken;
    private bool answered;

    /// <summary>The stream, once the connection is there; cancelled when it is known that there will be none.</summary>
    public Task<Stream> Opened => opened.Task;

    /// <summary>The response has come: a request that could not be opened until now is not sent again, as it may be before.</summary>
    public void Answered() => Note(ref answered);

    public void Complete() => completed.TrySetResult();

    /// <summary>The call is over: a stream that is still open is closed, or broken off where the call failed.</summary>
    public void End(bool well)
    {
        if (well) completed.TrySetResult();
        else completed.TrySetCanceled();
        opened.TrySetCanceled();
    }

    private void Note(ref bool what)
    {
        lock (gate)
        {
            what = true;
            if (broken && answered) opened.TrySetCanceled();
        }
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) => SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        // The headers go before the first message, which may depend on the server's answer to them.
        try
        {
            await stream.FlushAsync(cancellationToken);
        }
        catch
        {
            Note(ref broken);
            throw;
        }

        if (!opened.TrySetResult(stream)) throw new IOException("the connection was lost and the messages written to it cannot be sent again");
        await completed.Task.WaitAsync(cancellationToken);
    }

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }
}
