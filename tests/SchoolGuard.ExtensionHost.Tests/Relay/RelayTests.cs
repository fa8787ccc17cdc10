using System.Text;
using Grpc.Core;
using SchoolGuard.NativeMessaging.Framing;
using SchoolGuard.NativeMessaging.Messages;
using SchoolGuard.TestKit.Agents;
using SchoolGuard.TestKit.Machine;
using V1 = SchoolGuard.Protocol.V1;

namespace SchoolGuard.ExtensionHost.Tests.Relay;

[TestClass]
public sealed class RelayTests : IDisposable
{
    private const string Secret = "Well done Josh Bartholomew";

    private readonly TemporaryFolder folder = new();

    private string Socket => folder.File("agent.sock");

    [TestMethod]
    public async Task Hello_is_answered_though_no_agent_runs()
    {
        await using var host = HostProcess.Start(Socket);

        var welcome = await host.AskAsync<WelcomeReply>(new HelloRequest { Id = 0, Version = 1 });

        Assert.AreEqual(ProtocolVersion.Current, welcome.Version);
    }

    [TestMethod]
    public async Task A_question_without_an_agent_is_answered_unreachable()
    {
        await using var host = HostProcess.Start(Socket);

        var fault = await host.AskAsync<ErrorReply>(new DecideRequest { Id = 0, Host = "x.com" });

        Assert.AreEqual(ErrorCode.Unreachable, fault.Code);
    }

    [TestMethod]
    public async Task A_decision_comes_from_the_agent()
    {
        await using var agent = await ScriptedAgent.StartAsync(Socket);
        agent.Decision = request => new V1.DecideReply
        {
            Allowed = false,
            Outcome = V1.Outcome.Denied,
            Rules = { new V1.DecidingRule { Clause = "1b", Rationale = request.Host, Line = 12, Text = "Deny" } },
            Openings = { "in a lesson" },
        };
        await using var host = HostProcess.Start(Socket);

        var decision = await host.AskAsync<DecisionReply>(new DecideRequest { Id = 0, Host = "www.tiktok.com" });

        Assert.IsFalse(decision.Allowed);
        Assert.AreEqual(new DecidingRule("1b", "www.tiktok.com", 12, "Deny"), decision.Rules.Single());
        Assert.AreEqual("in a lesson", decision.Openings.Single());
    }

    [TestMethod]
    public async Task A_refusal_of_the_agent_is_an_error_with_its_words()
    {
        await using var agent = await ScriptedAgent.StartAsync(Socket);
        agent.Decision = _ => throw new RpcException(new Status(StatusCode.InvalidArgument, "`!` is no host name"));
        await using var host = HostProcess.Start(Socket);

        var fault = await host.AskAsync<ErrorReply>(new DecideRequest { Id = 0, Host = "!" });

        Assert.AreEqual((ErrorCode.Invalid, "`!` is no host name"), (fault.Code, fault.Message));
    }

    [TestMethod]
    public async Task A_draft_goes_to_the_agent_and_its_findings_come_back()
    {
        await using var agent = await ScriptedAgent.StartAsync(Socket);
        agent.Analysis = request => Task.FromResult(new V1.AnalyseDraftReply
        {
            Revision = request.Revision,
            Hold = V1.Hold.Justify,
            Diagnostics = { new V1.DraftDiagnostic { Id = "SG7004", Kind = "pupil-name", Start = request.Caret, Length = (uint)request.Text.Length, Severity = V1.Hold.Justify } },
        });
        await using var host = HostProcess.Start(Socket);

        var analysis = await host.AskAsync<AnalysisReply>(new AnalyseRequest { Id = 0, Text = Secret, Host = "x.com", Revision = 9, Caret = 3 });

        Assert.AreEqual((9u, HoldStrength.Justify), (analysis.Revision, analysis.Hold));
        Assert.AreEqual((3u, (uint)Secret.Length), (analysis.Diagnostics[0].Start, analysis.Diagnostics[0].Length));
    }

    [TestMethod]
    public async Task A_draft_too_long_is_refused_before_it_reaches_the_agent()
    {
        await using var host = HostProcess.Start(Socket);

        var fault = await host.AskAsync<ErrorReply>(new AnalyseRequest { Id = 0, Text = new string('x', AnalyseRequest.LongestText + 1), Host = "x.com" });

        Assert.AreEqual(ErrorCode.Invalid, fault.Code);
    }

    [TestMethod]
    public async Task Snapshots_are_pushed_at_once_and_after_every_change()
    {
        await using var agent = await ScriptedAgent.StartAsync(Socket, new V1.AccessSnapshot { Face = V1.Face.Pupil, Place = "Library" });
        await using var host = HostProcess.Start(Socket);

        await host.AskAsync<WatchingReply>(new WatchRequest { Id = 0 });
        Assert.IsTrue((await host.NextAsync<AgentPush>()).Reachable);
        Assert.AreEqual("Library", (await host.NextAsync<AccessPush>()).Snapshot.Place);
        agent.Push(new V1.AccessSnapshot { Face = V1.Face.Pupil, Place = "Hall" });

        Assert.AreEqual("Hall", (await host.NextAsync<AccessPush>()).Snapshot.Place);
    }

    [TestMethod]
    public async Task Watching_again_asks_the_agent_anew()
    {
        await using var agent = await ScriptedAgent.StartAsync(Socket, new V1.AccessSnapshot { Place = "Library" });
        await using var host = HostProcess.Start(Socket);
        await host.AskAsync<WatchingReply>(new WatchRequest { Id = 0 });
        await host.NextAsync<AccessPush>();

        await host.AskAsync<WatchingReply>(new WatchRequest { Id = 0 });

        Assert.AreEqual("Library", (await host.NextAsync<AccessPush>()).Snapshot.Place);
    }

    [TestMethod]
    public async Task An_agent_that_goes_and_comes_back_is_told()
    {
        await using var agent = await ScriptedAgent.StartAsync(Socket, new V1.AccessSnapshot { Place = "Library" });
        await using var host = HostProcess.Start(Socket);
        await host.AskAsync<WatchingReply>(new WatchRequest { Id = 0 });
        await host.NextAsync<AccessPush>();

        await agent.GoAwayAsync();
        Assert.IsFalse((await host.NextAsync<AgentPush>()).Reachable);
        await agent.ComeBackAsync();

        Assert.IsTrue((await host.NextAsync<AgentPush>()).Reachable);
        Assert.AreEqual("Library", (await host.NextAsync<AccessPush>()).Snapshot.Place);
    }

    [TestMethod]
    public async Task Nonsense_is_refused_and_the_next_request_is_answered()
    {
        await using var host = HostProcess.Start(Socket);
        using var writer = new FrameWriter(host.Input);
        await writer.WriteAsync("{\"id\":77,\"type\":\"deliverGrant\"}"u8.ToArray());

        var refusal = await host.NextAsync<ErrorReply>();

        Assert.AreEqual((77u, ErrorCode.Malformed), (refusal.Id, refusal.Code));
        await host.AskAsync<WelcomeReply>(new HelloRequest { Id = 0, Version = 1 });
    }

    [TestMethod]
    public async Task A_frame_above_the_limit_is_refused_and_the_next_request_is_answered()
    {
        await using var host = HostProcess.Start(Socket);
        using var writer = new FrameWriter(host.Input, limit: int.MaxValue);
        await writer.WriteAsync(new byte[FrameLimits.FromBrowser + 1]);

        Assert.AreEqual(ErrorCode.TooLarge, (await host.NextAsync<ErrorReply>()).Code);
        await host.AskAsync<WelcomeReply>(new HelloRequest { Id = 0, Version = 1 });
    }

    [TestMethod]
    public async Task The_host_ends_when_the_browser_closes_the_port()
    {
        await using var host = HostProcess.Start(Socket);
        await host.AskAsync<WatchingReply>(new WatchRequest { Id = 0 });

        Assert.AreEqual((0, ""), await host.CloseAsync());
    }

    [TestMethod]
    public async Task A_browser_that_breaks_off_inside_a_frame_ends_the_host_with_a_fault()
    {
        await using var host = HostProcess.Start(Socket);
        await host.Input.WriteAsync(new byte[] { 9, 0, 0, 0, 1 });

        Assert.AreEqual((1, ""), await host.CloseAsync());
    }

    [TestMethod]
    public async Task No_draft_is_ever_logged()
    {
        await using var agent = await ScriptedAgent.StartAsync(Socket);
        agent.Analysis = _ => throw new InvalidOperationException(Secret);
        await using var host = HostProcess.Start(Socket);

        var fault = await host.AskAsync<ErrorReply>(new AnalyseRequest { Id = 0, Text = Secret, Host = "x.com" });

        Assert.AreEqual(ErrorCode.Failed, fault.Code);
        Assert.DoesNotContain("Josh", fault.Message + (await host.CloseAsync()).Errors + Encoding.UTF8.GetString(MessageCodec.Write(fault)));
    }

    public void Dispose() => folder.Dispose();
}
