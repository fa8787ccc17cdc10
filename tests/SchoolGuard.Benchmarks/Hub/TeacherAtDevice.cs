using Grpc.Net.Client;
using SchoolGuard.Protocol.Hubs;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.Benchmarks.Hub;

/// <summary>A teacher at a device of the fleet, as the extension's popup asks by way of the agent.</summary>
internal sealed class TeacherAtDevice : IDisposable
{
    private const string Sites = "SocialMedia";
    private const uint Minutes = 10;

    private readonly GrpcChannel channel;
    private readonly HubFleet.HubFleetClient fleet;
    private readonly HubUnderLoad hub;

    public TeacherAtDevice(HubUnderLoad hub, HubFolder folder)
    {
        channel = HubChannel.Trusting(hub.Address, folder.Devices.Authority, folder.Devices.Certificate(folder.TeacherDevice));
        fleet = new HubFleet.HubFleetClient(channel);
        this.hub = hub;
    }

    /// <summary>Authorises a lesson.</summary>
    /// <returns>Its id.</returns>
    public async Task<string> AuthoriseAsync(string group) => (await TeachAsync(new TeachingAction
    {
        Authorise = new AuthoriseLesson { RequestId = Guid.NewGuid().ToString(), Group = group, Sites = { Sites }, Minutes = Minutes },
    })).LessonId;

    public Task EndAsync(string lesson) => TeachAsync(new TeachingAction { End = new EndLesson { LessonId = lesson } });

    /// <summary>Whether so many devices have a lesson, as far as the hub knows.</summary>
    public async Task<bool> SeesAsync(string lesson, int devices) =>
        (await LookAsync()).Lessons.Single(running => running.Id.Equals(lesson, StringComparison.Ordinal)).Devices.Count(device => device.State is LessonDeviceState.InForce) >= devices;

    public Task<Teaching> LookAsync() => hub.LookAsync(LargeSchool.TeacherAccount);

    public void Dispose() => channel.Dispose();

    private async Task<Teaching> TeachAsync(TeachingAction action) => await fleet.TeachAsync(new TeachRequest { Account = LargeSchool.TeacherAccount, Action = action });
}
