using Grpc.Core;
using SchoolGuard.Hub.Operators;

namespace SchoolGuard.Hub.Wire;

/// <summary>Lets in those who have the operator's token.</summary>
internal sealed class OperatorCallers(OperatorDesk operators)
{
    private const string Scheme = "Bearer ";

    /// <exception cref="RpcException">UNAUTHENTICATED.</exception>
    public async Task RequireAsync(ServerCallContext call)
    {
        var header = call.RequestHeaders.GetValue("authorization");
        if (header is null || !header.StartsWith(Scheme, StringComparison.Ordinal) || !await operators.IsOperatorAsync(header[Scheme.Length..]))
            throw Faults.Of(StatusCode.Unauthenticated, "no operator's token of this hub was shown: give the hub's operator.json with --operator");
    }
}
