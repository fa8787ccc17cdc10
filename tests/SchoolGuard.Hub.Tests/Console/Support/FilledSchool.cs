using System.Text;
using SchoolGuard.Hub.Audit;
using SchoolGuard.Hub.Fleet;
using SchoolGuard.Hub.Incidents;
using SchoolGuard.Hub.Lessons;
using SchoolGuard.Hub.Lessons.People;
using SchoolGuard.Hub.Lessons.Requests;
using SchoolGuard.Hub.Permissions;
using SchoolGuard.Hub.Rosters;
using SchoolGuard.Hub.Tests.Lessons;
using SchoolGuard.Hub.Tests.Support;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.Hub.Tests.Console.Support;

/// <summary>A school in the middle of a Tuesday: lessons that run, devices in every state, incidents of every kind, and names of every length.</summary>
internal sealed class FilledSchool(TestHub hub)
{
    /// <summary>The teacher whose lesson has everything in it.</summary>
    public const string Teacher = "t1";

    private const string LongName = "Media Suite, upper floor: the third workstation from the window (WYN-MEDIA-UPPER-0003)";

    private const string Lines = """
        {"n":1,"at":"2026-11-23T11:02:00Z","kind":"denied","account":"a.lowe","person":"p1","address":"10.4.8.7","host":"www.tiktok.com","service":"tiktok","place":"Library","clauses":"3a","lines":"12","policy":"1","prev":"x"}
        {"n":2,"at":"2026-11-24T08:55:00Z","kind":"denied","account":"a.lowe","person":"p1","address":"10.4.8.7","host":"www.tiktok.com","service":"tiktok","place":"Library","clauses":"3a","lines":"12","policy":"1","prev":"x"}
        {"n":3,"at":"2026-11-24T08:57:00Z","kind":"denied","account":"a.lowe","person":"p1","address":"10.4.8.7","host":"www.tiktok.com","service":"tiktok","place":"Library","clauses":"3a","lines":"12","policy":"1","prev":"x"}
        {"n":4,"at":"2026-11-24T09:04:00Z","kind":"denied","account":"m.featherstonehaugh","person":"p4","address":"2001:db8:4:8::31","host":"a-very-long-name-of-a-site-that-nobody-knows.photographs.media.example","service":"","place":"Upper School common room","clauses":"3a; 3b","lines":"12; 15","policy":"1","prev":"x"}
        {"n":5,"at":"2026-11-24T09:30:00Z","kind":"draft-posted","account":"h.ashby","person":"t1","address":"10.4.8.31","host":"www.facebook.com","service":"facebook","place":"Staff room","findings":"SG7017 x1","clauses":"5.2","reason":"The family asked me to send it to her","policy":"1","prev":"x"}
        {"n":6,"at":"2026-11-24T09:41:00Z","kind":"draft-posted","account":"r.marsh","person":"t2","address":"10.4.8.31","host":"www.facebook.com","service":"facebook","place":"Staff room","findings":"SG7004 x1; SG7011 x2","clauses":"2","reason":"The family asked me to share it","policy":"1","prev":"x"}
        {"n":7,"at":"2026-11-24T09:45:00Z","kind":"evidence-kept","evidence":"00112233445566778899aabbccddeeff","person":"t1","host":"x.com","about":"Concern","prev":"x"}
        {"n":8,"at":"2026-11-24T09:50:00Z","kind":"clock-set-back","address":"10.4.8.7","prev":"x"}
        {"n":9,"at":"2026-11-24T10:01:00Z","kind":"draft-unchecked","account":"r.marsh","person":"t2","address":"10.4.8.31","host":"x.com","service":"x","prev":"x"}

        """;

    private static readonly IReadOnlyDictionary<string, byte[]> Roster = TestRosters.Files(
        """
        sourcedId,status,enabledUser,role,username,givenName,familyName,email,grades
        p1,,true,student,a.lowe,Ada,Lowe,,09
        p2,,true,student,b.okoro,Ben,Okoro,,09
        p3,,true,student,c.singh,Cara,Singh,,09
        p4,,true,student,m.featherstonehaugh,Maximiliana-Theodora,Featherstonehaugh-Cholmondeley,,09
        p5,,true,student,e.naik,Esha,Naik,,09
        p6,,true,student,f.holt,Finn,Holt,,12
        t1,,true,teacher,h.ashby,Helen,Ashby,,
        t2,,true,teacher,r.marsh,Robin,Marsh,,
        """,
        """
        sourcedId,status,title,classCode,classType,grades,location,termSourcedIds,periods
        g9,,Computing 9A,9A/Co,scheduled,09,,,1
        g9m,,"Media, Journalism and Digital Photography 9 (afternoon workshop)",9M/Ph,scheduled,09,,,1
        g12,,Sociology 12,12/So,scheduled,12,,,1
        """,
        """
        sourcedId,classSourcedId,userSourcedId,role,primary,beginDate,endDate
        e1,g9,p1,student,,,
        e2,g9,p2,student,,,
        e3,g9,p3,student,,,
        e4,g9,p4,student,,,
        e5,g9,t1,teacher,true,,
        e6,g9m,p3,student,,,
        e7,g9m,p5,student,,,
        e8,g9m,t1,teacher,true,,
        e9,g12,p6,student,,,
        e10,g12,p1,student,,,
        e11,g12,t2,teacher,true,,
        """);

    public async Task FillAsync()
    {
        await hub.Get<RosterBook>().TakeAsync(Roster, "it.lead");
        await hub.PublishAsync(1);
        await hub.PublishAsync(2, "pilot");
        await PeopleAsync();
        await FleetAsync();
        await LessonsAsync();
        await IncidentsAsync();
    }

    private async Task PeopleAsync()
    {
        foreach (var (person, sites, role) in new[] { ("p6", "youtube", "School Management"), ("p4", "SocialMedia a-very-long-name-of-a-site-that-nobody-knows.photographs.media.example", "School Business Manager") })
            Assert.IsNull((await hub.Get<PermissionDesk>().GrantAsync(new PermissionRequest(person, [.. sites.Split(' ')], role, "2026-12-18T15:30", "m.okafor"))).Refusal);
    }

    private async Task FleetAsync()
    {
        foreach (var (name, group, fault) in new[] { ("LIB-01", "library", ""), ("CR-01", "classrooms", ""), ("CR-02", "pilot", "SG6003: the policy is not signed with the school's key"), (LongName, "media suite, upper floor", "") })
        {
            var device = (await ScriptedDevice.EnrolAsync(hub, name, group)).Connect(new Hello { Version = "1.4.2+9f8e7d6c", PolicyCounter = 1, Nonce = Google.Protobuf.ByteString.CopyFromUtf8("nonce") });
            if (fault.Length > 0) await device.SayAsync(new AgentMessage { Applied = new Applied { PolicyCounter = 2, Fault = fault } });
            await hub.UntilAsync(name, each => each.State is DeviceState.Connected && each.Fault.Length > 0 == fault.Length > 0);
        }

        await ScriptedDevice.EnrolAsync(hub, "STAFF-04");
        await ScriptedDevice.EnrolAsync(hub, "OLD-11");
        await hub.Get<DeviceBook>().SeeAsync((await hub.DeviceAsync("STAFF-04")).Id, hub.Time.GetCurrentInstant() - NodaTime.Duration.FromHours(42));
        await hub.Get<DeviceBook>().RevokeAsync((await hub.DeviceAsync("OLD-11")).Id, "it.lead");
    }

    private async Task LessonsAsync()
    {
        var devices = new List<ScriptedDevice.Stream>();
        foreach (var (name, account) in new[] { ("CR-07", "a.lowe"), ("CR-08", "b.okoro"), ("CR-09", "m.featherstonehaugh") })
        {
            devices.Add((await ScriptedDevice.EnrolAsync(hub, name, "classrooms")).Connect());
            await devices[^1].SayAsync(new AgentMessage { People = new People { Accounts = { account } } });
        }

        Assert.AreEqual(TeachingFault.None, (await hub.Get<LessonDesk>().AuthoriseAsync(await CallerAsync("t1"), new LessonOrder("1", "g9", ["MediaSharing", "reddit"], new LessonUntil(Minutes: 46)))).Fault);
        foreach (var (device, fault) in devices.Zip(["", "", "the policy on the device does not let a lesson open it: ask the IT manager"]))
        {
            var grant = await LessonSchool.LessonAsync(device);
            await device.SayAsync(new AgentMessage { Applied = new Applied { Lesson = new HeldGrant { Id = grant.LessonId, Revision = grant.Revision }, Fault = fault } });
        }

        Assert.AreEqual(TeachingFault.None, (await hub.Get<RequestDesk>().AskAsync(await CallerAsync("p2"), "www.x.com")).Fault);
        Assert.AreEqual(TeachingFault.None, (await hub.Get<LessonDesk>().AuthoriseAsync(await CallerAsync("t2"), new LessonOrder("2", "g12", ["youtube"], new LessonUntil(Minutes: 30)))).Fault);
    }

    private async Task IncidentsAsync()
    {
        await hub.Get<DeviceAudits>().KeepAsync((await hub.DeviceAsync("STAFF-04")).Id, 1, Encoding.UTF8.GetBytes(Lines));
        var contact = (await hub.Get<IncidentBook>().ListAsync(IncidentParts.Lead, new IncidentFilter { Kind = IncidentKind.Contact })).Incidents.Single().Number;
        var desk = hub.Get<IncidentDesk>();
        Assert.IsNull(await desk.AssignAsync(IncidentParts.Lead, "m.okafor", contact, "m.okafor"));
        Assert.IsNull(await desk.NoteAsync(IncidentParts.Lead, "m.okafor", contact, "Spoke to the family: they had asked for it by telephone.\nThe colleague will use the school's own address from now on."));
        Assert.IsNull(await desk.ActAsync(IncidentParts.Lead, "m.okafor", contact, "The message was taken back the same morning."));
    }

    private async Task<TeachingCaller> CallerAsync(string id) => new((await hub.Get<SchoolDays>().TodayAsync()).ById(id)!, "console test");
}
