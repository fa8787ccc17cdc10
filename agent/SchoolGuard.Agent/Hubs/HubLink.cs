using System.Security.Cryptography.X509Certificates;
using Grpc.Core;
using SchoolGuard.Agent.Audit;
using SchoolGuard.Agent.Clock;
using SchoolGuard.Agent.Evidence;
using SchoolGuard.Agent.Lessons;
using SchoolGuard.Agent.Sessions;
using SchoolGuard.Agent.State;
using SchoolGuard.Protocol.Hubs;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.Agent.Hubs;

/// <summary>
/// Keeps the device connected to its hub, if it has one. The device needs no hub to decide: this only brings what is new, and takes home what is on
/// record.
/// </summary>
internal sealed partial class HubLink(
    StateFolder state, HubMessages messages, HubCalls calls, TeachingNews news, PeoplePresent people, EvidenceStore evidence, AuditRecorder audit, AgentClock clock, BackoffSchedule backoff, TimeProvider time, ILogger<HubLink> logger) : BackgroundService
{
    /// <summary>How often a device that is not enrolled looks whether it is by now.</summary>
    private static readonly TimeSpan Look = TimeSpan.FromMinutes(1);

    private string? said;
    private string? renewed;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var isMember = await TryConnectAsync(stoppingToken);
            await Task.Delay(isMember ? backoff.Next() : Look, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task<bool> TryConnectAsync(CancellationToken cancellation)
    {
        var membership = MembershipFiles.TryRead(state, out var damage);
        if (damage is not null) Report(damage);
        if (membership is null) return false;
        using (membership)
        {
            try
            {
                using var channel = HubChannel.Trusting(membership.Address, membership.Authority, membership.Certificate);
                var client = new HubFleet.HubFleetClient(channel);
                if (IsToBeRenewed(membership)) await RenewAsync(client, cancellation);
                else await RunAsync(client, () => IsToBeRenewed(membership), cancellation);
            }
            catch (RpcException fault)
            {
                if (!cancellation.IsCancellationRequested) Report($"the hub at {membership.Address}: {fault.StatusCode}: {fault.Status.Detail}");
            }
            catch (OperationCanceledException)
            {
                // The agent is stopping.
            }
            catch (Exception fault)
            {
                // Whatever a hub answers, or a full disk keeps from being kept: the agent goes on deciding without it.
                Report($"the hub's answer cannot be used: {fault.Message}");
            }
        }

        return true;
    }

    private async Task RunAsync(HubFleet.HubFleetClient client, Func<bool> isOver, CancellationToken cancellation)
    {
        IDisposable? use = null;
        try
        {
            await new HubSession(messages, people, new AuditCursor(state.Audit), new EvidenceHandover(evidence, state), isOver, time).RunAsync(client, Begin, cancellation);
        }
        finally
        {
            use?.Dispose();
        }

        void Begin()
        {
            use = calls.Use(client);
            Welcome();
        }
    }

    /// <summary>Not the certificate that has just come, though this device's clock be years ahead of the hub's.</summary>
    private bool IsToBeRenewed(Membership membership) =>
        membership.IsToBeRenewedAt(clock.Read().Earliest) && !string.Equals(membership.Certificate.Thumbprint, renewed, StringComparison.Ordinal);

    private async Task RenewAsync(HubFleet.HubFleetClient client, CancellationToken cancellation)
    {
        using var key = new DeviceKey();
        var reply = await client.RenewAsync(new RenewRequest { SigningRequest = key.Request() }, cancellationToken: cancellation);
        using var certificate = X509CertificateLoader.LoadCertificate(reply.Certificate.Span);
        renewed = certificate.Thumbprint;
        MembershipFiles.WriteCertificate(state, certificate, key.Key);
        audit.TryRecord("certificate-renewed", ("until", $"{certificate.NotAfter.ToUniversalTime():O}"));
        backoff.Reset();
    }

    private void Welcome()
    {
        said = null;
        backoff.Reset();
        news.Raise();
        Log.Connected(logger);
    }

    /// <summary>Once for each thing that goes wrong: a hub that is away for the night is one record, not hundreds.</summary>
    private void Report(string fault)
    {
        if (string.Equals(fault, said, StringComparison.Ordinal)) return;
        said = fault;
        audit.TryRecord("hub-away", ("reason", fault));
        Log.Away(logger, fault);
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "This device is connected to its hub.")]
        public static partial void Connected(ILogger logger);

        [LoggerMessage(LogLevel.Warning, "This device is not connected to its hub: {Reason}")]
        public static partial void Away(ILogger logger, string reason);
    }
}
