using Google.Protobuf.WellKnownTypes;
using Grpc.Core;
using SchoolGuard.NativeMessaging.Messages;
using SchoolGuard.TestKit.Agents;
using SchoolGuard.TestKit.Machine;
using V1 = SchoolGuard.Protocol.V1;

namespace SchoolGuard.ExtensionHost.Tests.Relay;

[TestClass]
public sealed class CheckRelayTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    private string Socket => folder.File("agent.sock");

    [TestMethod]
    public async Task A_photo_goes_to_the_agent_with_every_byte_of_its_head()
    {
        V1.CheckPhotoRequest? asked = null;
        await using var agent = await ScriptedAgent.StartAsync(Socket);
        agent.PhotoCheck = request =>
        {
            asked = request;
            return new V1.CheckReply { Hold = V1.Hold.Warn, Diagnostics = { new V1.DraftDiagnostic { Id = "SG7015", Kind = "photo-location", Severity = V1.Hold.Warn, Message = "near" } } };
        };
        await using var host = HostProcess.Start(Socket);
        var head = new byte[512 * 1024];
        new Random(7015).NextBytes(head);

        var reply = await host.AskAsync<CheckedReply>(new PhotoRequest { Id = 0, Host = "x.com", Official = true, MediaType = "image/jpeg", Head = head, Size = 5_000_000_000 });

        Assert.AreEqual(("x.com", true, "image/jpeg", 5_000_000_000UL), (asked!.Host, asked.Official, asked.MediaType, asked.Size));
        CollectionAssert.AreEqual(head, asked.Head.ToByteArray());
        Assert.AreEqual((HoldStrength.Warn, "SG7015", 0u, 0u), (reply.Hold, reply.Diagnostics[0].Id, reply.Diagnostics[0].Start, reply.Diagnostics[0].Length));
    }

    [TestMethod]
    [DataRow(ContactAction.Follow, V1.ContactAction.Follow)]
    [DataRow(ContactAction.Add, V1.ContactAction.Add)]
    [DataRow(ContactAction.Accept, V1.ContactAction.Accept)]
    [DataRow(ContactAction.Message, V1.ContactAction.Message)]
    public async Task A_contact_goes_to_the_agent_with_its_action(ContactAction action, V1.ContactAction wired)
    {
        V1.CheckContactRequest? asked = null;
        await using var agent = await ScriptedAgent.StartAsync(Socket);
        agent.ContactCheck = request =>
        {
            asked = request;
            return new V1.CheckReply { Hold = V1.Hold.Justify };
        };
        await using var host = HostProcess.Start(Socket);

        var reply = await host.AskAsync<CheckedReply>(new ContactRequest { Id = 0, Host = "x.com", Action = action, Name = "Josh B" });

        Assert.AreEqual(("x.com", wired, "Josh B"), (asked!.Host, asked.Action, asked.ShownName));
        Assert.AreEqual(HoldStrength.Justify, reply.Hold);
    }

    [TestMethod]
    [DataRow(DraftChoice.Posted, V1.DraftChoice.Posted)]
    [DataRow(DraftChoice.FalseReport, V1.DraftChoice.FalseReport)]
    [DataRow(DraftChoice.Unchecked, V1.DraftChoice.Unchecked)]
    public async Task A_choice_is_recorded_with_its_findings_and_reason(DraftChoice choice, V1.DraftChoice wired)
    {
        V1.RecordChoiceRequest? told = null;
        await using var agent = await ScriptedAgent.StartAsync(Socket);
        agent.Recording = request => told = request;
        await using var host = HostProcess.Start(Socket);

        await host.AskAsync<RecordedReply>(new ChoiceRequest { Id = 0, Host = "x.com", Choice = choice, Findings = [new FindingCount("SG7001", 2)], Reason = "agreed" });

        var expected = new V1.RecordChoiceRequest { Host = "x.com", Choice = wired, Findings = { new V1.FindingCount { Id = "SG7001", Count = 2 } }, Reason = "agreed" };
        Assert.AreEqual(expected, told);
    }

    [TestMethod]
    public async Task A_choice_that_the_agent_refuses_is_an_error_with_its_words()
    {
        await using var agent = await ScriptedAgent.StartAsync(Socket);
        agent.Recording = _ => throw new RpcException(new Status(StatusCode.InvalidArgument, "a reason is needed"));
        await using var host = HostProcess.Start(Socket);

        var fault = await host.AskAsync<ErrorReply>(new ChoiceRequest { Id = 0, Host = "x.com", Choice = DraftChoice.Posted, Findings = [] });

        Assert.AreEqual((ErrorCode.Invalid, "a reason is needed"), (fault.Code, fault.Message));
    }

    [TestMethod]
    public async Task A_draft_that_replies_says_so_and_a_lifted_finding_names_the_role()
    {
        await using var agent = await ScriptedAgent.StartAsync(Socket);
        agent.Analysis = request => Task.FromResult(new V1.AnalyseDraftReply
        {
            Hold = V1.Hold.Note,
            Diagnostics = { new V1.DraftDiagnostic { Id = "SG7001", Kind = "school-name", Severity = V1.Hold.Note, LiftedBy = request.Reply ? "Headteacher" : "" } },
        });
        await using var host = HostProcess.Start(Socket);

        var analysis = await host.AskAsync<AnalysisReply>(new AnalyseRequest { Id = 0, Text = "Hello", Host = "x.com", Reply = true });

        Assert.AreEqual("Headteacher", analysis.Diagnostics[0].LiftedBy);
    }

    [TestMethod]
    public async Task A_snapshot_names_official_accounts_whom_to_tell_and_permissions()
    {
        var until = new DateTimeOffset(2026, 11, 24, 15, 45, 0, TimeSpan.Zero);
        await using var agent = await ScriptedAgent.StartAsync(Socket, new V1.AccessSnapshot
        {
            Face = V1.Face.Staff,
            OfficialAccounts = { "@WynstonesSchool" },
            ReferTo = new V1.ReferTo { Concern = "Designated Safeguarding Lead", AboutHeadteacher = "Chair of Governors" },
            Permissions = { new V1.HeldPermission { Role = "Headteacher", Sites = { "youtube" }, Until = Timestamp.FromDateTimeOffset(until), GrantedBy = "u-h" } },
        });
        await using var host = HostProcess.Start(Socket);
        await host.AskAsync<WatchingReply>(new WatchRequest { Id = 0 });

        var snapshot = (await host.NextAsync<AccessPush>()).Snapshot;

        Assert.AreEqual("@WynstonesSchool", snapshot.OfficialAccounts.Single());
        Assert.AreEqual(new ReferTo("Designated Safeguarding Lead", "Chair of Governors"), snapshot.ReferTo);
        Assert.AreEqual(("Headteacher", "youtube", until, "u-h"), (snapshot.Permissions[0].Role, snapshot.Permissions[0].Sites.Single(), snapshot.Permissions[0].Until, snapshot.Permissions[0].GrantedBy));
    }

    public void Dispose() => folder.Dispose();
}
