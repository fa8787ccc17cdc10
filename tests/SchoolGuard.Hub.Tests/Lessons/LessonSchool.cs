using Grpc.Core;
using SchoolGuard.Hub.Audit;
using SchoolGuard.Hub.Rosters;
using SchoolGuard.Hub.Tests.Support;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.Hub.Tests.Lessons;

/// <summary>Wynstones School on a Tuesday at 10:14, its policy published and its roster taken, with a device at which anybody may sign in.</summary>
internal sealed class LessonSchool : IAsyncDisposable
{
    public const string Ninth = "g9";
    public const string Tenth = "g10";
    public const string Fifth = "g5";

    /// <summary>A ninth, a tenth and a fifth class; Cara of the tenth is in the ninth's group as well.</summary>
    public static IReadOnlyDictionary<string, byte[]> Roster { get; } = TestRosters.Files(
        """
        sourcedId,status,enabledUser,role,username,givenName,familyName,email,grades
        p9a,,true,student,ada,Ada,Ninth,,09
        p9b,,true,student,ben,Ben,Ninth,,09
        p10,,true,student,cara,Cara,Tenth,,10
        p5,,true,student,finn,Finn,Fifth,,05
        t9,,true,teacher,tess,Tess,Teacher,,
        t10,,true,teacher,theo,Theo,Tutor,,
        t5,,true,teacher,tom,Tom,Trainer,,
        """,
        """
        sourcedId,status,title,classCode,classType,grades,location,termSourcedIds,periods
        g9,,Computing 9,9A/Co,scheduled,09,,,1
        g10,,Computing 10,10A/Co,scheduled,10,,,1
        g5,,Class 5,5/Ma,scheduled,05,,,1
        """,
        """
        sourcedId,classSourcedId,userSourcedId,role,primary,beginDate,endDate
        e1,g9,p9a,student,,,
        e2,g9,p9b,student,,,
        e3,g9,t9,teacher,true,,
        e4,g10,p10,student,,,
        e5,g10,t10,teacher,true,,
        e6,g9,p10,student,,,
        e7,g5,p5,student,,,
        e8,g5,t5,teacher,true,,
        """);

    private LessonSchool(TestHub hub, ScriptedDevice device) => (Hub, Device) = (hub, device);

    public TestHub Hub { get; }

    public ScriptedDevice Device { get; }

    public static async Task<LessonSchool> OpenAsync(string store = TestStore.Sqlite)
    {
        var hub = await TestHub.StartAsync(store);
        await hub.PublishAsync(1);
        await hub.Get<RosterBook>().TakeAsync(Roster, "test");
        return new LessonSchool(hub, await ScriptedDevice.EnrolAsync(hub, "STAFF-01"));
    }

    /// <summary>What somebody does at the device.</summary>
    public async Task<Teaching> ActAsync(string account, TeachingAction? action = null) => await Device.Fleet.TeachAsync(new TeachRequest { Account = account, Action = action });

    /// <summary>What it is refused with.</summary>
    public async Task<Status> RefusedAsync(string account, TeachingAction action) =>
        (await Assert.ThrowsExactlyAsync<RpcException>(() => ActAsync(account, action))).Status;

    public static TeachingAction Authorise(string group = Ninth, uint minutes = 30, string request = "call-1", params string[] sites) =>
        new() { Authorise = new AuthoriseLesson { RequestId = request, Group = group, Sites = { sites.Length == 0 ? ["tiktok"] : sites }, Minutes = minutes } };

    /// <summary>A device that a pupil sits at.</summary>
    public async Task<ScriptedDevice.Stream> SitDownAsync(string account, string name, Hello? hello = null)
    {
        var device = await ScriptedDevice.EnrolAsync(Hub, name);
        var stream = device.Connect(hello);
        await stream.SayAsync(new AgentMessage { People = new People { Accounts = { account } } });
        return stream;
    }

    /// <summary>The next lesson that a device is sent.</summary>
    public static async Task<LessonGrant> LessonAsync(ScriptedDevice.Stream device) =>
        LessonGrant.Parser.ParseFrom((await device.NextAsync(HubMessage.KindOneofCase.Lesson)).Lesson.Payload);

    /// <summary>Looks until it holds of a teacher's lessons: what a device does is known here when it has said so. By the operator's door, at which nobody looks too often.</summary>
    public async Task<Teaching> UntilAsync(string teacher, Func<Teaching, bool> holds)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        var control = Hub.Control;
        for (var teaching = await LookAsync(); ; teaching = await LookAsync())
        {
            if (holds(teaching)) return teaching;
            patience.Token.ThrowIfCancellationRequested();
        }

        async Task<Teaching> LookAsync() => await control.TeachForAsync(new TeachForRequest { Teacher = teacher }, Hub.Headers);
    }

    public async Task<IReadOnlyList<string>> AuditAsync(string kind)
    {
        var lines = new List<string>();
        await foreach (var line in Hub.Get<HubAudit>().ReadAsync())
        {
            var text = System.Text.Encoding.UTF8.GetString(line);
            if (text.Contains($"\"{kind}\"", StringComparison.Ordinal)) lines.Add(text);
        }

        return lines;
    }

    public ValueTask DisposeAsync() => Hub.DisposeAsync();
}
