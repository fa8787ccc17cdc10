using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using NodaTime;
using SchoolGuard.Agent.Access;
using SchoolGuard.Agent.Audit;
using SchoolGuard.Agent.Clock;
using SchoolGuard.Agent.Drafts;
using SchoolGuard.Agent.Endpoints;
using SchoolGuard.Agent.Evidence;
using SchoolGuard.Agent.Grants;
using SchoolGuard.Agent.Hubs;
using SchoolGuard.Agent.Lessons;
using SchoolGuard.Agent.Permissions;
using SchoolGuard.Agent.Places;
using SchoolGuard.Agent.Policies;
using SchoolGuard.Agent.Rosters;
using SchoolGuard.Agent.Schools;
using SchoolGuard.Agent.Sessions;
using SchoolGuard.Agent.State;
using SchoolGuard.Agent.Wire;
using SchoolGuard.Catalogue;

namespace SchoolGuard.Agent.Hosting;

/// <summary>Composes an agent.</summary>
internal static class AgentServices
{
    // One browser keeps one connection; a device has a handful.
    private const int MostConnections = 1000;

    public static WebApplicationBuilder AddAgent(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton<IValidateOptions<AgentOptions>, AgentOptionsCheck>();
        services.TryAddSingleton<IClock>(SystemClock.Instance);
        services.TryAddSingleton(TimeProvider.System);
        services.TryAddSingleton<ISessions, SystemSessions>();
        services.TryAddSingleton<IDeviceNetwork, SystemNetwork>();
        // Nobody has the folder who has not locked it.
        services.AddSingleton(provider => new StateLock(StateOf(provider.GetRequiredService<IOptions<AgentOptions>>().Value)));
        services.AddSingleton(provider => provider.GetRequiredService<StateLock>().Folder);
        services.AddSingleton(provider => EndpointOf(provider.GetRequiredService<IOptions<AgentOptions>>().Value));
        services.AddSingleton(ServiceCatalogue.Default);
        services.AddSingleton<ChangeSignal>().AddSingleton<AgentClock>().AddSingleton<AuditRecorder>();
        services.AddSingleton<PolicyState>().AddSingleton<PeopleState>().AddSingleton<SchoolState>().AddSingleton<DeviceAddress>().AddSingleton<PlaceState>();
        services.AddSingleton<HubKeyFile>().AddSingleton<LessonBook>().AddSingleton<PermissionBook>();
        services.AddSingleton<Observer>().AddSingleton<AccessWatcher>().AddSingleton<DenialRecorder>();
        services.AddSingleton<DraftDesk>().AddSingleton<ChoiceRecorder>().AddSingleton<DraftCalls>();
        services.AddSingleton<EvidenceFolder>().AddSingleton<EvidenceKeyFile>().AddSingleton<EvidenceStore>().AddSingleton<EvidenceCalls>();
        services.AddSingleton<PeoplePresent>().AddSingleton<Callers>().AddSingleton<AgentStatus>().AddSingleton<DeviceAgentService>();
        services.AddSingleton<FolderWatches>().AddSingleton<Upkeep>().AddHostedService(provider => provider.GetRequiredService<Upkeep>());
        services.TryAddSingleton(_ => new BackoffSchedule(Random.Shared));
        services.AddSingleton<HubCalls>().AddSingleton<TeachingNews>().AddSingleton<TeachingCalls>();
        services.AddSingleton<PolicyIntake>().AddSingleton<PeopleIntake>().AddSingleton<SettingsIntake>().AddSingleton<HubMessages>().AddHostedService<HubLink>();
        services.AddGrpc();
        services.AddOptions<KestrelServerOptions>().Configure<IDeviceEndpoint>((kestrel, endpoint) =>
        {
            kestrel.Limits.MaxConcurrentConnections = MostConnections;
            endpoint.Listen(kestrel);
        });
        if (OperatingSystem.IsWindows()) builder.WebHost.UseNamedPipes(PipeAccess.Configure);
        return builder;
    }

    public static WebApplication MapAgent(this WebApplication app)
    {
        app.MapGrpcService<DeviceAgentService>();
        return app;
    }

    private static StateFolder StateOf(AgentOptions options)
    {
        var state = new StateFolder(options.State);
        state.Prepare();
        return state;
    }

    private static IDeviceEndpoint EndpointOf(AgentOptions options) =>
        OperatingSystem.IsWindows() ? new PipeEndpoint(options.Socket) : new UnixEndpoint(options.Socket);
}
