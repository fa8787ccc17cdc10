extern alias hub;

using hub::SchoolGuard.Hub.Enrolment;
using hub::SchoolGuard.Hub.Hosting;
using hub::SchoolGuard.Hub.Keys;
using hub::SchoolGuard.Hub.Operators;
using hub::SchoolGuard.Hub.Publishing;
using hub::SchoolGuard.Hub.Rosters;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using SchoolGuard.Agent.Hubs;
using SchoolGuard.Agent.Tests.Support;
using SchoolGuard.TestKit.Machine;
using SchoolGuard.TestKit.Time;

namespace SchoolGuard.EndToEnd.Tests.Scenarios;

/// <summary>Wynstones School's hub with its policy and roster; its clock is the test's.</summary>
internal sealed class SchoolHub : IAsyncDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly WebApplication app;

    private SchoolHub()
    {
        var data = new DataFolder(folder.File("hub"));
        data.Prepare();
        File.WriteAllText(data.PolicyKey, TestPolicies.Key.ToPublicPem());
        File.WriteAllText(data.School, SchoolFiles.Settings);
        app = HubHost.Create(new HubOptions { Data = data.Root, Listen = "https://127.0.0.1:0" }, services => services.AddSingleton<IClock>(Time).AddSingleton<TimeProvider>(Time));
    }

    public FakeTime Time { get; } = new();

    public static async Task<SchoolHub> StartAsync()
    {
        var school = new SchoolHub();
        await school.app.StartAsync();
        await school.Get<Publications>().PublishAsync(TestPolicies.Sign(TestPolicies.Wynstones, counter: 1), "", "test");
        using var roster = new TemporaryFolder();
        SchoolFiles.Write(roster.File("school"));
        var files = Directory.EnumerateFiles(roster.File("school/roster")).ToDictionary(file => Path.GetFileName(file), File.ReadAllBytes, StringComparer.Ordinal);
        await school.Get<RosterBook>().TakeAsync(files, "test");
        return school;
    }

    /// <summary>Enrols a device as its administrator would; its agent is not started yet.</summary>
    public async Task EnrolAsync(Device device, string name)
    {
        var (token, _) = await Get<TokenBook>().MakeAsync(name, "", Duration.FromHours(1), "test");
        await EnrolCommand.RunAsync(
            ["--hub", Get<OperatorDesk>().Address, "--token", token, "--fingerprint", Get<ServerCertificate>().Fingerprint, "--name", name, "--state", device.State.Root]);
    }

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
        folder.Dispose();
    }

    private T Get<T>()
        where T : notnull => app.Services.GetRequiredService<T>();
}
