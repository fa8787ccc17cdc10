using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Net.Security;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.Server.Kestrel.Https;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using NodaTime;
using SchoolGuard.Hub.Accounts;
using SchoolGuard.Hub.Arrivals;
using SchoolGuard.Hub.Audit;
using SchoolGuard.Hub.Console;
using SchoolGuard.Hub.Console.Doors;
using SchoolGuard.Hub.Enrolment;
using SchoolGuard.Hub.Evidence;
using SchoolGuard.Hub.Extension;
using SchoolGuard.Hub.Fleet;
using SchoolGuard.Hub.Fleet.Replicas;
using SchoolGuard.Hub.Incidents;
using SchoolGuard.Hub.Keys;
using SchoolGuard.Hub.Lessons;
using SchoolGuard.Hub.Looks;
using SchoolGuard.Hub.Memory;
using SchoolGuard.Hub.Notices;
using SchoolGuard.Hub.Operators;
using SchoolGuard.Hub.Permissions;
using SchoolGuard.Hub.Policies;
using SchoolGuard.Hub.Publishing;
using SchoolGuard.Hub.Reports;
using SchoolGuard.Hub.Retention;
using SchoolGuard.Hub.Rosters;
using SchoolGuard.Hub.Schools;
using SchoolGuard.Hub.Settings;
using SchoolGuard.Hub.Stores;
using SchoolGuard.Hub.Stores.Changes;
using SchoolGuard.Hub.Subjects;
using SchoolGuard.Hub.Wire;

namespace SchoolGuard.Hub.Hosting;

/// <summary>Composes a hub.</summary>
internal static class HubServices
{
    // A device that lost its network says nothing: ask.
    private static readonly TimeSpan PingAfter = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan PingTimeout = TimeSpan.FromSeconds(20);

    public static WebApplicationBuilder AddHub(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        services.AddSingleton<IValidateOptions<HubOptions>, HubOptionsCheck>();
        services.TryAddSingleton<IClock>(SystemClock.Instance);
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(provider => DataOf(provider.GetRequiredService<IOptions<HubOptions>>().Value));
        services.AddSingleton(provider => StoreFactory.Create(provider.GetRequiredService<IOptions<HubOptions>>().Value, provider.GetRequiredService<DataFolder>()));
        services.AddSingleton<Migrator>().AddSingleton<HubAudit>().AddSingleton<DeviceAudits>().AddSingleton<AuditKinds>().AddSingleton<AuditPages>();
        services.AddSingleton<Authority>().AddSingleton<ServerCertificate>().AddSingleton<GrantKey>().AddSingleton<PolicyKeyFile>().AddSingleton<SchoolName>();
        services.AddSingleton<TokenBook>().AddSingleton<RefusalBudget>().AddSingleton<EnrolmentDesk>().AddSingleton<OperatorDesk>();
        services.AddReplicas().AddSingleton<DeviceBook>().AddSingleton<ConnectedDevices>().AddSingleton<FleetPages>().AddSingleton<Revocations>().AddChangeHandler<Revocations>();
        services.AddRosters().AddSettings().AddPermissions().AddPolicies().AddLessons();
        services.AddIncidents().AddNotices().AddReports().AddRetention().AddSubjects().AddEvidence().AddSingleton<SchoolTime>();
        services.AddSingleton<Publications>().AddSingleton<PublicationBook>().AddSingleton<Deliveries>().AddChangeHandler<Deliveries>();
        services.AddSingleton<DeviceViews>().AddSingleton<AuditDesk>().AddSingleton<AccountCalls>().AddSingleton<DeviceCallers>().AddSingleton<OperatorCallers>().AddSingleton<DeviceMessages>();
        services.AddSingleton<EnrolmentService>().AddSingleton<FleetService>().AddSingleton<ControlService>();
        services.AddSingleton<PermissionCalls>().AddSingleton<PeopleService>().AddSingleton<IncidentsService>();
        services.AddExtension();
        services.AddHostedService<Startup>().AddHostedService<FileLooks>().AddSingleton<Turnstile>().AddHostedService<Tightening>();
        services.AddAccounts().AddConsole();
        services.AddChanges();
        services.AddGrpc(grpc => grpc.Interceptors.Add<StoreFaults>());
        services.AddOptions<KestrelServerOptions>().Configure<IOptions<HubOptions>, IServiceProvider>(Listen);
        return builder;
    }

    public static WebApplication MapHub(this WebApplication app)
    {
        app.UseConsole();
        app.MapGrpcService<EnrolmentService>();
        app.MapGrpcService<FleetService>();
        app.MapGrpcService<ControlService>();
        app.MapGrpcService<PeopleService>();
        app.MapGrpcService<IncidentsService>();
        app.MapExtension();
        return app.MapConsole();
    }

    private static DataFolder DataOf(HubOptions options)
    {
        var data = new DataFolder(options.Data);
        data.Prepare();
        return data;
    }

    private static void Listen(KestrelServerOptions kestrel, IOptions<HubOptions> options, IServiceProvider services)
    {
        kestrel.Limits.Http2.KeepAlivePingDelay = PingAfter;
        kestrel.Limits.Http2.KeepAlivePingTimeout = PingTimeout;
        // Headers come once a stream, and a stream lasts for days: nothing is gained by remembering them.
        kestrel.Limits.Http2.HeaderTableSize = 0;
        var address = new Uri(options.Value.Listen);
        var ip = IPAddress.TryParse(address.DnsSafeHost, out var given) ? given : IPAddress.Loopback;
        kestrel.Listen(ip, address.Port, endpoint =>
        {
            endpoint.Protocols = HttpProtocols.Http2;
            services.GetRequiredService<Turnstile>().Guard(endpoint, guarded => guarded.UseHttps(Secure(services.GetRequiredService<ServerCertificate>())));
            endpoint.ReleaseTlsBuffers();
        });
        if (options.Value.Console.Length > 0) ConsoleListener.Listen(kestrel, options.Value.Console, services.GetRequiredService<ConsoleCertificate>());
    }

    [SuppressMessage("Security", "CA5359", Justification = "TLS proves that the caller has the key; DeviceCallers says whose it is, with a status that the caller understands.")]
    private static TlsHandshakeCallbackOptions Secure(ServerCertificate certificate) => new()
    {
        OnConnection = _ => ValueTask.FromResult(new SslServerAuthenticationOptions
        {
            ServerCertificateContext = certificate.Context,
            ClientCertificateRequired = true,
            RemoteCertificateValidationCallback = (_, _, _, _) => true,
            // What TLS may resume it keeps in one context for all; else each connection has a context of its own, which takes more than what is kept.
            AllowTlsResume = true,
        }),
    };
}
