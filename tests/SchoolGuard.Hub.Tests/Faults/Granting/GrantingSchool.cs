using System.Security.Cryptography.X509Certificates;
using Google.Protobuf;
using SchoolGuard.Bundles.Grants;
using SchoolGuard.Cli.Fleet.People;
using SchoolGuard.Hub.Tests.Lessons;
using SchoolGuard.Hub.Tests.Support;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.Hub.Tests.Faults.Granting;

/// <summary>A school whose hub is killed again and again: two teachers with a pupil in common, an operator, a device of theirs, and what they were told.</summary>
internal sealed class GrantingSchool(MortalHub hub, X509Certificate2 desk, GrantedDevice device, Random random)
{
    /// <summary>The more is under way at a time, the more is caught half done.</summary>
    private const int DoorsOfEach = 3;

    private readonly HubFleet.HubFleetClient fleet = hub.FleetFor(desk);

    public static IReadOnlyList<string> TeacherAccounts { get; } = ["tess", "theo"];

    /// <summary>Each at several doors.</summary>
    public GrantingTeacher[] Teachers { get; } =
    [
        .. Enumerable.Range(0, DoorsOfEach).Select(door => new GrantingTeacher("tess", LessonSchool.Ninth, new Random(random.Next()), $"tess-{door}")),
        .. Enumerable.Range(0, DoorsOfEach).Select(door => new GrantingTeacher("theo", LessonSchool.Tenth, new Random(random.Next()), $"theo-{door}")),
    ];

    public PermissionGiver Permissions { get; } = new("tess", new Random(random.Next()));

    public GrantedDevice Device => device;

    public MortalHub Hub => hub;

    public IEnumerable<Granted> Answers => [.. Teachers.SelectMany(teacher => teacher.Answers), .. Permissions.Answers];

    /// <summary>To be opened while the hub runs. Lessons are let be at any hour: the hub lives by the system's clock.</summary>
    public static async Task<GrantingSchool> OpenAsync(MortalHub hub, Random random)
    {
        var operators = hub.Desk;
        var policy = TestPolicies.SignSource(TestPolicies.Source.Replace(".Within(schoolTimes)", "", StringComparison.Ordinal), counter: 1);
        await operators.Control.PublishAsync(new PublishRequest { File = ByteString.CopyFrom(policy) }, operators.Headers);
        await RosterUpload.SendAsync(operators, new RosterStart { Confirm = true }, LessonSchool.Roster, CancellationToken.None);
        var key = HubKey.TryRead(await File.ReadAllTextAsync(hub.Data.GrantKey))!;
        return new GrantingSchool(hub, await hub.EnrolAsync("STAFF-01"), new GrantedDevice(hub.FleetFor(await hub.EnrolAsync("LIB-01")), key, "ada", "cara", "tess"), random);
    }

    /// <summary>Grants, all at once, until the hub is gone.</summary>
    public Task KeepGrantingAsync(KillPoint kill) => Task.WhenAll([
        .. Teachers.Select(teacher => kill.CountUntilGoneAsync(() => teacher.ActAsync(fleet))),
        kill.CountUntilGoneAsync(() => Permissions.ActAsync(hub.Desk)),
        kill.UntilGoneAsync(() => device.ListenAsync(() => false)),
    ]);

    /// <summary>Asks again for what was not answered, until every teacher has a lesson.</summary>
    public Task BeginAsync() => Task.WhenAll(Teachers.Select(teacher => teacher.BeginAsync(fleet)));

    /// <summary>What somebody sees of lessons.</summary>
    public async Task<Teaching> SeeAsync(string account) => await fleet.TeachAsync(new TeachRequest { Account = account });
}
