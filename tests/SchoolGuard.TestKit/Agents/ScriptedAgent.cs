using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.TestKit.Agents;

/// <summary>
/// A device agent that says what a test tells it to, on a Unix socket. It can go away and come back at the same socket; what it was told stays.
/// </summary>
public sealed class ScriptedAgent : IAsyncDisposable
{
    private readonly ScriptedAgentService service = new();
    private WebApplication? app;

    private ScriptedAgent(string socket) => Socket = socket;

    public string Socket { get; }

    /// <summary>What a draft gives away; nothing, unless told otherwise.</summary>
    public Func<AnalyseDraftRequest, Task<AnalyseDraftReply>> Analysis { set => service.Analysis = value; }

    public Func<DecideRequest, DecideReply> Decision { set => service.Decision = value; }

    /// <summary>What a photo gives away; nothing, unless told otherwise.</summary>
    public Func<CheckPhotoRequest, CheckReply> PhotoCheck { set => service.PhotoCheck = value; }

    /// <summary>Whether an account is a pupil's; no, unless told otherwise.</summary>
    public Func<CheckContactRequest, CheckReply> ContactCheck { set => service.ContactCheck = value; }

    /// <summary>Hears what authors did about findings; may throw.</summary>
    public Action<RecordChoiceRequest> Recording { set => service.Recording = value; }

    /// <summary>Hears what is to be kept; may throw. What is kept is listed and opened without further telling.</summary>
    public Action<KeepEvidenceRequest> Keeping { set => service.Evidence.Keeping = value; }

    public StatusReply Status { set => service.Status = value; }

    public static async Task<ScriptedAgent> StartAsync(string socket, AccessSnapshot? snapshot = null)
    {
        var agent = new ScriptedAgent(socket);
        if (snapshot is not null) agent.Push(snapshot);
        await agent.ComeBackAsync();
        return agent;
    }

    /// <summary>Sends a snapshot to everyone who watches, now and later.</summary>
    public void Push(AccessSnapshot snapshot) => service.Push(snapshot);

    public async Task GoAwayAsync()
    {
        if (app is null) return;
        service.EndWatches();
        await app.DisposeAsync();
        app = null;
        File.Delete(Socket);
    }

    public async Task ComeBackAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.ListenUnixSocket(Socket, listen => listen.Protocols = HttpProtocols.Http2));
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton(service);
        builder.Services.AddGrpc();
        app = builder.Build();
        app.MapGrpcService<ScriptedAgentService>();
        await app.StartAsync();
    }

    public async ValueTask DisposeAsync() => await GoAwayAsync();
}
