using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Grpc.Core;
using Grpc.Net.Client;
using SchoolGuard.Cli.Usage;
using SchoolGuard.Protocol.Hubs;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.Cli.Fleet;

/// <summary>The school's hub, for somebody who has its operator's file.</summary>
internal sealed class HubConnection : IDisposable
{
    private readonly X509Certificate2 authority;
    private readonly GrpcChannel channel;

    private HubConnection(OperatorAccess access, X509Certificate2 authority)
    {
        this.authority = authority;
        channel = HubChannel.Trusting(access.Address, authority);
        Control = new HubControl.HubControlClient(channel);
        Incidents = new HubIncidents.HubIncidentsClient(channel);
        People = new HubPeople.HubPeopleClient(channel);
        Headers = new Metadata { { "authorization", $"Bearer {access.Token}" } };
    }

    public HubControl.HubControlClient Control { get; }

    public HubIncidents.HubIncidentsClient Incidents { get; }

    public HubPeople.HubPeopleClient People { get; }

    /// <summary>What goes with each call.</summary>
    public Metadata Headers { get; }

    /// <summary>Does something with the hub; what keeps it from being done is one line.</summary>
    /// <param name="terminal">Where that is said.</param>
    /// <param name="operatorPath">The operator's file.</param>
    /// <param name="use">What is done, with its exit code.</param>
    public static async Task<int> UseAsync(Terminal terminal, string operatorPath, Func<HubConnection, Task<int>> use)
    {
        if (!TryOpen(operatorPath, out var hub, out var fault)) return terminal.Refuse(fault);
        using (hub)
        {
            try
            {
                return await use(hub);
            }
            catch (RpcException refusal)
            {
                // A hub whose store is away says so itself; what fails on the way has its cause with it.
                var isAway = refusal is { StatusCode: StatusCode.Unavailable, Status.DebugException: not null };
                terminal.Errors.WriteLine(isAway ? $"the hub cannot be reached ({refusal.Status.Detail}): start it, or check the address in {operatorPath}" : refusal.Status.Detail);
                return refusal.StatusCode is StatusCode.PermissionDenied or StatusCode.FailedPrecondition ? ExitCodes.Errors : ExitCodes.WrongUsage;
            }
        }
    }

    public void Dispose()
    {
        channel.Dispose();
        authority.Dispose();
    }

    public static bool TryOpen(string path, [NotNullWhen(true)] out HubConnection? hub, out string fault)
    {
        hub = null;
        if (!Files.TryReadText(path, out var text, out fault)) return false;
        try
        {
            if (OperatorAccess.TryRead(text) is { } access && Uri.TryCreate(access.Address, UriKind.Absolute, out _)) hub = new HubConnection(access, X509Certificate2.CreateFromPem(access.Authority));
        }
        catch (CryptographicException)
        {
            // Said below.
        }

        if (hub is null) fault = $"{path}: this is no operator's file: the hub writes operator.json into its data folder at its first start";
        return hub is not null;
    }
}
