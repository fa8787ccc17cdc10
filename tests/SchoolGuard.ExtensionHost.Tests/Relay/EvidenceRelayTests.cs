using System.Text;
using Grpc.Core;
using SchoolGuard.NativeMessaging.Messages;
using SchoolGuard.TestKit.Agents;
using SchoolGuard.TestKit.Machine;

namespace SchoolGuard.ExtensionHost.Tests.Relay;

[TestClass]
public sealed class EvidenceRelayTests : IDisposable
{
    private const string Secret = "you are all going to regret this";

    private readonly TemporaryFolder folder = new();

    private string Socket => folder.File("agent.sock");

    [TestMethod]
    public async Task What_is_kept_is_listed_and_opened_as_it_was()
    {
        await using var agent = await ScriptedAgent.StartAsync(Socket);
        await using var host = HostProcess.Start(Socket);
        var picture = new byte[700 * 1024];
        new Random(4).NextBytes(picture);

        var kept = await host.AskAsync<KeptReply>(Keep() with { Picture = picture, MediaType = "image/png" });
        var listed = await host.AskAsync<EvidenceReply>(new ListEvidenceRequest { Id = 0 });
        var opened = await host.AskAsync<EvidenceOpenedReply>(new OpenEvidenceRequest { Id = 0, EvidenceId = kept.Item.EvidenceId });

        Assert.AreEqual(kept.Item, listed.Items.Single());
        Assert.AreEqual(kept.Item, opened.Item);
        Assert.AreEqual(("https://x.com/a/status/1", Secret, "image/png"), (opened.Address, opened.Text, opened.MediaType));
        CollectionAssert.AreEqual(picture, opened.Picture.ToArray());
    }

    [TestMethod]
    [DataRow(EvidenceAbout.Concern, "Designated Safeguarding Lead")]
    [DataRow(EvidenceAbout.Headteacher, "Chair of Governors")]
    public async Task Whom_it_is_about_goes_with_it(EvidenceAbout about, string role)
    {
        await using var agent = await ScriptedAgent.StartAsync(Socket);
        await using var host = HostProcess.Start(Socket);

        var kept = await host.AskAsync<KeptReply>(Keep() with { About = about });

        Assert.AreEqual((about, role, false, true), (kept.Item.About, kept.Item.ReferTo, kept.Item.Picture, kept.Item.Text));
    }

    [TestMethod]
    public async Task The_largest_picture_and_the_longest_text_in_any_script_come_back()
    {
        await using var agent = await ScriptedAgent.StartAsync(Socket);
        await using var host = HostProcess.Start(Socket);
        var text = new string('\u0434', 20_000);

        var kept = await host.AskAsync<KeptReply>(Keep() with { Text = text, Picture = new byte[700 * 1024], MediaType = "image/jpeg" });
        var opened = await host.AskAsync<EvidenceOpenedReply>(new OpenEvidenceRequest { Id = 0, EvidenceId = kept.Item.EvidenceId });

        Assert.AreEqual(text, opened.Text);
    }

    [TestMethod]
    public async Task Anothers_evidence_is_an_error()
    {
        await using var agent = await ScriptedAgent.StartAsync(Socket);
        await using var host = HostProcess.Start(Socket);

        var fault = await host.AskAsync<ErrorReply>(new OpenEvidenceRequest { Id = 0, EvidenceId = "evidence-9" });

        Assert.AreEqual((ErrorCode.Invalid, "there is no such evidence of yours"), (fault.Code, fault.Message));
    }

    [TestMethod]
    public async Task What_cannot_be_kept_is_an_error_without_a_word_of_it()
    {
        await using var agent = await ScriptedAgent.StartAsync(Socket);
        agent.Keeping = request => throw new InvalidOperationException(request.SelectedText);
        await using var host = HostProcess.Start(Socket);

        var fault = await host.AskAsync<ErrorReply>(Keep());

        Assert.AreEqual(ErrorCode.Failed, fault.Code);
        Assert.DoesNotContain("regret", fault.Message + (await host.CloseAsync()).Errors + Encoding.UTF8.GetString(MessageCodec.Write(fault)));
    }

    [TestMethod]
    public async Task A_full_disk_is_an_error_with_its_cure()
    {
        await using var agent = await ScriptedAgent.StartAsync(Socket);
        agent.Keeping = _ => throw new RpcException(new Status(StatusCode.FailedPrecondition, "make room on the disk"));
        await using var host = HostProcess.Start(Socket);

        var fault = await host.AskAsync<ErrorReply>(Keep());

        Assert.AreEqual((ErrorCode.Failed, "make room on the disk"), (fault.Code, fault.Message));
    }

    public void Dispose() => folder.Dispose();

    private static KeepEvidenceRequest Keep() => new() { Id = 0, Address = "https://x.com/a/status/1", Text = Secret, About = EvidenceAbout.Concern };
}
