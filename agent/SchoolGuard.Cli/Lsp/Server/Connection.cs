using System.Text.Json;
using Microsoft.VisualStudio.Threading;
using StreamJsonRpc;
using StreamJsonRpc.Protocol;

namespace SchoolGuard.Cli.Lsp.Server;

/// <summary>
/// JSON-RPC with the editor. Messages are dealt with one at a time and in order, so that a question is about the text as it was when it was asked; only
/// a cancellation overtakes.
/// </summary>
internal sealed class Connection : JsonRpc
{
    private readonly Lifecycle lifecycle;

    public Connection(IJsonRpcMessageHandler handler, Lifecycle lifecycle)
        : base(handler)
    {
        this.lifecycle = lifecycle;
        SynchronizationContext = new NonConcurrentSynchronizationContext(sticky: false);
    }

    public void OnRequest<TParams, TResult>(string method, Func<TParams, CancellationToken, TResult> answer) => Map(method, answer, oneObject: true);

    public void OnRequest<TResult>(string method, Func<TResult> answer) => Map(method, answer, oneObject: false);

    public void OnNotification<TParams>(string method, Action<TParams> take) => Map(method, take, oneObject: true);

    public void OnNotification(string method, Action take) => Map(method, take, oneObject: false);

    protected override ValueTask<JsonRpcMessage> DispatchRequestAsync(JsonRpcRequest request, TargetMethod targetMethod, CancellationToken cancellationToken)
    {
        lifecycle.Admit(request.Method!);
        return base.DispatchRequestAsync(request, targetMethod, cancellationToken);
    }

    protected override JsonRpcError.ErrorDetail CreateErrorDetails(JsonRpcRequest request, Exception exception) => new()
    {
        Code = exception switch
        {
            LocalRpcException refusal => (JsonRpcErrorCode)refusal.ErrorCode,
            // The parameters are not those of the method.
            JsonException => JsonRpcErrorCode.InvalidParams,
            _ => JsonRpcErrorCode.InternalError,
        },
        Message = exception.Message,
    };

    private void Map(string method, Delegate handler, bool oneObject) =>
        AddLocalRpcMethod(handler.Method, handler.Target, new JsonRpcMethodAttribute(method) { UseSingleObjectParameterDeserialization = oneObject });
}
