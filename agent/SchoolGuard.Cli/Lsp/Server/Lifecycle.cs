using SchoolGuard.Cli.Lsp.Protocol;
using StreamJsonRpc;
using StreamJsonRpc.Protocol;

namespace SchoolGuard.Cli.Lsp.Server;

/// <summary>From initialize to exit: what may be asked when, and what the editor has said of itself.</summary>
internal sealed class Lifecycle(CancellationToken ending)
{
    private const int ServerNotInitialized = -32002;

    private readonly TaskCompletionSource ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private State state = State.Waiting;

    private enum State
    {
        Waiting,
        Serving,
        ShutDown,
    }

    /// <summary>Completes when the editor says exit or is gone.</summary>
    public Task Ended => ended.Task;

    public bool IsShutDown => state is State.ShutDown;

    public ClientFeatures Client { get; private set; } = new();

    /// <summary>The school.json that the editor names, or null.</summary>
    public string? School { get; private set; }

    public void Map(Connection connection)
    {
        connection.OnRequest<InitializeParams, InitializeResult>("initialize", Initialize);
        connection.OnRequest<object?>("shutdown", () => null);
        connection.OnNotification("exit", () => ended.TrySetResult());
    }

    /// <summary>Lets a message in or refuses it. Called as messages arrive, so what is sent right behind initialize is not too early.</summary>
    public void Admit(string method) => state = (state, method) switch
    {
        (_, "exit") => state,
        (State.Waiting, "initialize") => State.Serving,
        (State.Waiting, _) => throw new LocalRpcException("the server is not initialized") { ErrorCode = ServerNotInitialized },
        (State.Serving, "initialize") => throw Invalid("the server is initialized already"),
        (State.Serving, "shutdown") => State.ShutDown,
        (State.ShutDown, _) => throw Invalid("the server is shut down"),
        _ => state,
    };

    private static LocalRpcException Invalid(string message) => new(message) { ErrorCode = (int)JsonRpcErrorCode.InvalidRequest };

    private InitializeResult Initialize(InitializeParams parameters, CancellationToken cancellation)
    {
        Client = ClientFeatures.Read(parameters.Capabilities);
        School = parameters.InitializationOptions?.School;
        if (parameters.ProcessId is { } client) _ = EndWithAsync(client);
        return InitializeResult.Ours;
    }

    private async Task EndWithAsync(int client)
    {
        await ClientProcess.WaitForEndAsync(client, ending);
        ended.TrySetResult();
    }
}
