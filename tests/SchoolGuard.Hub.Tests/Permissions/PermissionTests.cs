using Google.Protobuf;
using Grpc.Core;
using SchoolGuard.Agent.Access;
using SchoolGuard.Agent.Permissions;
using SchoolGuard.Agent.Sessions;
using SchoolGuard.Hub.Rosters;
using SchoolGuard.Hub.Tests.Support;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.Hub.Tests.Permissions;

[TestClass]
public sealed class PermissionTests
{
    private const string Manager = "School Business Manager";

    [TestMethod]
    [DataRow(TestStore.Sqlite)]
    [DataRow(TestStore.Postgres)]
    public async Task A_permission_reaches_the_persons_device_counts_there_and_ends_when_it_is_revoked(string kind)
    {
        await using var hub = await StartAsync(kind);
        await using var agent = await TestAgent.StartAsync(hub, "STAFF-01");
        await agent.HasPolicyAsync(1);
        using var present = agent.Get<PeoplePresent>().Stays("tess");

        var granted = await GrantAsync(hub, "tess");
        await agent.UntilAsync(() => Held(agent, "tess").Count() == 1);
        Assert.AreEqual(Manager, Held(agent, "tess").Single().Grant.Role);
        Assert.AreEqual("t9", granted.Person);
        await HeldByAsync(hub, granted.Id, revision: 1);

        var revoked = await hub.People.RevokePermissionAsync(new RevokePermissionRequest { Id = granted.Id }, hub.Headers);
        Assert.AreEqual(2UL, revoked.Revision);
        await agent.UntilAsync(() => !Held(agent, "tess").Any());
    }

    [TestMethod]
    public async Task A_permission_waits_for_the_person_to_appear()
    {
        await using var hub = await StartAsync();
        await GrantAsync(hub, "t9");
        await using var agent = await TestAgent.StartAsync(hub, "STAFF-01");
        await agent.HasPolicyAsync(1);
        Assert.IsEmpty(Held(agent, "tess"));

        using var present = agent.Get<PeoplePresent>().Stays("tess");

        await agent.UntilAsync(() => Held(agent, "tess").Any());
    }

    [TestMethod]
    public async Task What_a_device_refused_for_want_of_a_policy_is_sent_again_when_it_has_one()
    {
        await using var hub = await StartAsync();
        var device = (await ScriptedDevice.EnrolAsync(hub, "STAFF-01")).Connect();
        await device.SayAsync(new AgentMessage { People = new People { Accounts = { "tess" } } });
        var granted = await GrantAsync(hub, "tess");
        await device.NextAsync(HubMessage.KindOneofCase.Permission);
        await device.SayAsync(new AgentMessage { Applied = new Applied { Permission = new HeldGrant { Id = granted.Id, Revision = 1 }, Fault = "this device has no valid policy" } });

        await device.SayAsync(new AgentMessage { Applied = new Applied { PolicyCounter = 1 } });

        Assert.AreEqual(granted.Id, PermissionGrant.Parser.ParseFrom((await device.NextAsync(HubMessage.KindOneofCase.Permission)).Permission.Payload).PermissionId);
    }

    [TestMethod]
    [DataRow(TestStore.Sqlite)]
    [DataRow(TestStore.Postgres)]
    public async Task What_a_device_says_of_a_permission_is_noted_once_and_an_answer_that_comes_late_undoes_no_later_one(string kind)
    {
        await using var hub = await StartAsync(kind);
        await ScriptedDevice.EnrolAsync(hub, "STAFF-01");
        var device = (await hub.DeviceAsync("STAFF-01")).Id;
        var granted = await GrantAsync(hub, "tess");
        await hub.People.ExtendPermissionAsync(new ExtendPermissionRequest { Id = granted.Id, Until = "2027-01-29" }, hub.Headers);
        var receipts = hub.Get<Hub.Permissions.PermissionReceipts>();

        await receipts.NoteAsync(device, granted.Id, 2, "");
        await receipts.NoteAsync(device, granted.Id, 2, "");
        await receipts.NoteAsync(device, granted.Id, 1, "no policy");
        await receipts.NoteAsync(device, granted.Id, 3, "");
        await receipts.NoteAsync(device, "none", 1, "");

        await HeldByAsync(hub, granted.Id, revision: 2);
        var records = new List<string>();
        await foreach (var line in hub.Get<Hub.Audit.HubAudit>().ReadAsync()) records.Add(System.Text.Encoding.UTF8.GetString(line));
        Assert.HasCount(1, records.Where(record => record.Contains("applied\"", StringComparison.Ordinal)));
    }

    [TestMethod]
    [DataRow("nobody", Manager, "SocialMedia", "2026-12-18", StatusCode.NotFound)]
    [DataRow("tess", "Caretaker", "SocialMedia", "2026-12-18", StatusCode.InvalidArgument)]
    [DataRow("tess", Manager, "socialmedia", "2026-12-18", StatusCode.InvalidArgument)]
    [DataRow("tess", Manager, "", "2026-12-18", StatusCode.InvalidArgument)]
    [DataRow("tess", Manager, "SocialMedia", "2026-11-24T10:14", StatusCode.InvalidArgument)]
    [DataRow("tess", Manager, "SocialMedia", "2028-01-01", StatusCode.InvalidArgument)]
    [DataRow("tess", Manager, "SocialMedia", "tomorrow", StatusCode.InvalidArgument)]
    [DataRow("tess", Manager, "SocialMedia", "", StatusCode.InvalidArgument)]
    public async Task What_cannot_be_granted_is_refused_and_nothing_is_kept(string person, string role, string site, string until, StatusCode status)
    {
        await using var hub = await StartAsync();
        var request = new GrantPermissionRequest { Person = person, Role = role, Sites = { site }, Until = until };

        var refusal = await Assert.ThrowsExactlyAsync<RpcException>(async () => await hub.People.GrantPermissionAsync(request, hub.Headers));

        Assert.AreEqual(status, refusal.StatusCode);
        Assert.IsEmpty((await hub.People.ListPermissionsAsync(new ListPermissionsRequest { Ended = true }, hub.Headers)).Permissions);
    }

    [TestMethod]
    public async Task Without_a_policy_or_an_operators_token_nothing_is_granted()
    {
        await using var hub = await TestHub.StartAsync();
        await hub.Get<RosterBook>().TakeAsync(TestRosters.Two, "operator");

        Assert.AreEqual(StatusCode.FailedPrecondition, (await Assert.ThrowsExactlyAsync<RpcException>(() => GrantAsync(hub, "tess"))).StatusCode);
        var stranger = await Assert.ThrowsExactlyAsync<RpcException>(async () => await hub.People.GrantPermissionAsync(new GrantPermissionRequest()));
        Assert.AreEqual(StatusCode.Unauthenticated, stranger.StatusCode);
    }

    [TestMethod]
    public async Task A_permission_replayed_or_altered_changes_nothing_on_a_device()
    {
        await using var hub = await StartAsync();
        await using var agent = await TestAgent.StartAsync(hub, "STAFF-01");
        await agent.HasPolicyAsync(1);
        using var present = agent.Get<PeoplePresent>().Stays("tess");
        var granted = await GrantAsync(hub, "tess");
        await agent.UntilAsync(() => Held(agent, "tess").Any());
        var first = (await hub.Get<Hub.Permissions.PermissionBook>().FindAsync(granted.Id))!.File;
        await hub.People.RevokePermissionAsync(new RevokePermissionRequest { Id = granted.Id }, hub.Headers);
        await agent.UntilAsync(() => !Held(agent, "tess").Any());

        Assert.AreEqual("AlreadyHeld", agent.Get<PermissionBook>().Deliver(first).Outcome.ToString());
        var altered = SignedPermission.Parser.ParseFrom(first);
        var payload = PermissionGrant.Parser.ParseFrom(altered.Payload);
        payload.Revision = 9;
        altered.Payload = payload.ToByteString();
        Assert.AreEqual("Refused", agent.Get<PermissionBook>().Deliver(altered.ToByteArray()).Outcome.ToString());
        Assert.IsEmpty(Held(agent, "tess"));
    }

    [TestMethod]
    public async Task A_permission_granted_at_one_hub_is_extended_at_another()
    {
        await using var hub = await StartAsync(TestStore.Postgres);
        await using var other = await hub.StartAnotherAsync();
        var granted = await GrantAsync(hub, "tess");

        var extended = await other.People.ExtendPermissionAsync(new ExtendPermissionRequest { Id = granted.Id, Until = "2027-01-29" }, other.Headers);

        Assert.AreEqual(2UL, extended.Revision);
        Assert.AreEqual(new DateTime(2027, 1, 30, 0, 0, 0, DateTimeKind.Utc), extended.End.ToDateTime());
        Assert.AreEqual(extended.End, (await hub.People.ListPermissionsAsync(new ListPermissionsRequest(), hub.Headers)).Permissions.Single().End);
    }

    private static async Task<TestHub> StartAsync(string kind = TestStore.Sqlite)
    {
        var hub = await TestHub.StartAsync(kind);
        await hub.Get<RosterBook>().TakeAsync(TestRosters.Two, "operator");
        await hub.PublishAsync(1);
        return hub;
    }

    private static async Task<PermissionView> GrantAsync(TestHub hub, string person) => await hub.People.GrantPermissionAsync(
        new GrantPermissionRequest { Person = person, Role = Manager, Sites = { "SocialMedia" }, Until = "2026-12-18T15:30" }, hub.Headers);

    private static IEnumerable<Agent.Permissions.HeldPermission> Held(TestAgent agent, string account) => agent.Get<Observer>().Observe(account).PermissionsInForce;

    private static async Task HeldByAsync(TestHub hub, string id, ulong revision)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while ((await hub.People.ListPermissionsAsync(new ListPermissionsRequest(), hub.Headers)).Permissions.Single(each => each.Id.Equals(id, StringComparison.Ordinal)) is not { Devices: 1 } view || view.Revision != revision)
            patience.Token.ThrowIfCancellationRequested();
    }
}
