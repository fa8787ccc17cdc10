using System.Reflection;
using Grpc.Core;
using SchoolGuard.ExtensionHost.Wire;
using SchoolGuard.NativeMessaging.Framing;
using SchoolGuard.NativeMessaging.Messages;

namespace SchoolGuard.ExtensionHost.Relay;

/// <summary>Answers one browser's frames from the agent, and pushes what the agent says. Decides nothing and keeps nothing.</summary>
internal sealed class BrowserRelay(FrameReader reader, FrameWriter writer, AgentLink agent, TimeProvider time)
{
    private const int RequestsAtOnce = 32;

    private static readonly string Version = typeof(BrowserRelay).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "";

    /// <summary>Runs until the browser closes the port.</summary>
    /// <returns>False if the browser broke off inside a frame, or what came were no frames.</returns>
    public async Task<bool> RunAsync()
    {
        using var end = new CancellationTokenSource();
        using var room = new SemaphoreSlim(RequestsAtOnce, RequestsAtOnce);
        using var watch = new AccessWatch(agent, SendAsync, time);
        var frame = await reader.ReadAsync();
        for (; frame.CanGoOn; frame = await reader.ReadAsync())
        {
            if (frame.Status == FrameStatus.TooLarge)
            {
                await SendAsync(new ErrorReply(ErrorCode.TooLarge, "the message is above 1 MiB: send less"));
                continue;
            }

            await room.WaitAsync(end.Token);
            _ = AnswerAsync(MessageCodec.ReadRequest(frame.Payload.Span), watch, room, end.Token);
        }

        await end.CancelAsync();
        await watch.EndAsync();
        for (var answered = 0; answered < RequestsAtOnce; answered++) await room.WaitAsync(CancellationToken.None);
        return frame.Status == FrameStatus.End;
    }

    private async Task AnswerAsync(ParsedRequest parsed, AccessWatch watch, SemaphoreSlim room, CancellationToken cancellation)
    {
        try
        {
            if (parsed.Request is not { } request)
            {
                await SendAsync(parsed.Fault!);
                return;
            }

            await SendAsync(await ReplyAsync(request, cancellation) with { Id = request.Id });
            if (request is WatchRequest) watch.Begin();
        }
        finally
        {
            room.Release();
        }
    }

    private async Task<Reply> ReplyAsync(Request request, CancellationToken cancellation)
    {
        try
        {
            return request switch
            {
                HelloRequest => new WelcomeReply(ProtocolVersion.Current, Version),
                WatchRequest => new WatchingReply(),
                DecideRequest decide => (await agent.DecideAsync(decide.ToWire(), cancellation)).FromWire(),
                AnalyseRequest { Text.Length: > AnalyseRequest.LongestText } => new ErrorReply(ErrorCode.Invalid, "the draft is above 100,000 UTF-16 units: send less"),
                AnalyseRequest analyse => (await agent.AnalyseAsync(analyse.ToWire(), cancellation)).FromWire(),
                PhotoRequest photo => (await agent.CheckAsync(photo.ToWire(), cancellation)).FromWire(),
                ContactRequest contact => (await agent.CheckAsync(contact.ToWire(), cancellation)).FromWire(),
                ChoiceRequest choice => await RecordAsync(choice, cancellation),
                KeepEvidenceRequest keep => (await agent.KeepAsync(keep.ToWire(), cancellation)).FromWire(),
                ListEvidenceRequest => (await agent.EvidenceAsync(cancellation)).FromWire(),
                OpenEvidenceRequest open => (await agent.OpenAsync(open.ToWire(), cancellation)).FromWire(),
                TeachRequest teach => (await agent.TeachAsync(teach.ToWire(), cancellation)).FromWire(),
                StatusRequest => (await agent.StatusAsync(cancellation)).FromWire(),
                _ => throw new InvalidOperationException($"no answer is written for {request.GetType().Name}"),
            };
        }
        catch (RpcException fault)
        {
            return fault.ToReply();
        }
        catch (OperationCanceledException)
        {
            // The browser has gone, and nobody reads this.
            return new ErrorReply(ErrorCode.Unreachable, "the browser has closed the port");
        }
        catch (Exception fault)
        {
            // Nobody awaits an answer: a fault of ours must reach the asker, or it waits in vain. The type alone, since a message may quote a draft.
            return new ErrorReply(ErrorCode.Failed, $"the host failed with {fault.GetType().Name}");
        }
    }

    private async Task<Reply> RecordAsync(ChoiceRequest choice, CancellationToken cancellation)
    {
        await agent.RecordAsync(choice.ToWire(), cancellation);
        return new RecordedReply();
    }

    private async Task SendAsync(Reply reply)
    {
        try
        {
            if (await writer.WriteAsync(MessageCodec.Write(reply))) return;
            await writer.WriteAsync(MessageCodec.Write(new ErrorReply(ErrorCode.TooLarge, "the answer is above 1 MiB") { Id = reply.Id }));
        }
        catch (Exception fault) when (fault is IOException or ObjectDisposedException)
        {
            // The browser has gone: the next read finds the end.
        }
    }
}
