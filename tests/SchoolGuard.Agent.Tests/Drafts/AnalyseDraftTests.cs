using Grpc.Core;
using SchoolGuard.Agent.Tests.Support;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.Agent.Tests.Drafts;

[TestClass]
public sealed class AnalyseDraftTests
{
    private const string Post = "Great day at Wynstones School!";

    [TestMethod]
    public async Task Staff_are_told_what_names_the_school_and_which_clause_says_so()
    {
        await using var device = await Device.StartAsync();
        var reply = await AnalyseAsync(device, SchoolFiles.Teacher);
        var finding = reply.Diagnostics.Single();
        Assert.AreEqual("SG7001", finding.Id);
        Assert.AreEqual("Wynstones School", Post.Substring((int)finding.Start, (int)finding.Length));
        Assert.AreEqual("2", finding.Clauses.Single());
        Assert.AreEqual(Hold.Warn, reply.Hold);
        Assert.AreEqual(7U, reply.Revision);
        Assert.IsNotEmpty(finding.Fixes);
    }

    [TestMethod]
    [DataRow(SchoolFiles.Ninth)]
    [DataRow("stranger")]
    public async Task Nobody_but_staff_is_told_anything(string account)
    {
        await using var device = await Device.StartAsync();
        var reply = await AnalyseAsync(device, account);
        Assert.IsEmpty(reply.Diagnostics);
        Assert.AreEqual(Hold.None, reply.Hold);
    }

    [TestMethod]
    public async Task Only_the_kinds_that_the_policy_names_are_looked_for()
    {
        await using var device = await Device.StartAsync(TestPolicies.WithRules("Warn(PupilNames).InPostsBy(Staff).Citing(\"1\");"));
        Assert.IsEmpty((await AnalyseAsync(device, SchoolFiles.Teacher)).Diagnostics);
    }

    [TestMethod]
    public async Task A_rule_for_one_site_says_nothing_of_another()
    {
        await using var device = await Device.StartAsync(TestPolicies.WithRules("Forbid(SchoolName).InPostsBy(Staff).On(Service(\"facebook\")).Citing(\"1\");"));
        Assert.IsEmpty((await AnalyseAsync(device, SchoolFiles.Teacher)).Diagnostics);
        Assert.AreEqual(Hold.Forbid, (await AnalyseAsync(device, SchoolFiles.Teacher, "m.facebook.com")).Hold);
    }

    [TestMethod]
    public async Task A_rule_for_one_site_counts_where_the_site_is_not_known()
    {
        await using var device = await Device.StartAsync(TestPolicies.WithRules("Forbid(SchoolName).InPostsBy(Staff).On(Service(\"facebook\")).Citing(\"1\");"));
        Assert.AreEqual(Hold.Forbid, (await AnalyseAsync(device, SchoolFiles.Teacher, host: "")).Hold);
    }

    [TestMethod]
    public async Task A_policy_without_posting_rules_leaves_every_detector_at_its_default()
    {
        await using var device = await Device.StartAsync(TestPolicies.WithRules("Deny(SocialMedia).To(Visitors).Citing(\"1\");"));
        Assert.AreEqual(Hold.Warn, (await AnalyseAsync(device, SchoolFiles.Teacher)).Hold);
    }

    [TestMethod]
    public async Task A_reply_from_the_schools_own_account_is_told_from_a_post()
    {
        await using var device = await Device.StartAsync(TestPolicies.WithRules("Note(OtherHandles).InPostsBy(Staff).From(OfficialAccounts).Citing(\"1\");"));
        device.People.SignedIn = SchoolFiles.Teacher;
        var post = await device.Client.AnalyseDraftAsync(new AnalyseDraftRequest { Text = "Thank you all for coming", Host = "x.com", Official = true });
        var reply = await device.Client.AnalyseDraftAsync(new AnalyseDraftRequest { Text = "Thank you all for coming", Host = "x.com", Official = true, Reply = true });
        Assert.IsEmpty(post.Diagnostics);
        Assert.AreEqual("SG7013", reply.Diagnostics.Single().Id);
    }

    [TestMethod]
    public async Task A_draft_longer_than_the_limit_is_an_invalid_argument()
    {
        await using var device = await Device.StartAsync();
        device.People.SignedIn = SchoolFiles.Teacher;
        var fault = await Assert.ThrowsExactlyAsync<RpcException>(async () => await device.Client.AnalyseDraftAsync(new AnalyseDraftRequest { Text = new string('a', 100_001) }));
        Assert.AreEqual(StatusCode.InvalidArgument, fault.StatusCode);
    }

    [TestMethod]
    public async Task A_caret_beyond_the_text_does_no_harm()
    {
        await using var device = await Device.StartAsync();
        device.People.SignedIn = SchoolFiles.Teacher;
        var reply = await device.Client.AnalyseDraftAsync(new AnalyseDraftRequest { Text = Post, Host = "x.com", Caret = uint.MaxValue });
        Assert.HasCount(1, reply.Diagnostics);
    }

    [TestMethod]
    public async Task No_word_of_a_draft_is_in_the_state_folder()
    {
        await using var device = await Device.StartAsync();
        const string Secret = "zanzibarine";
        device.People.SignedIn = SchoolFiles.Teacher;
        await device.Client.AnalyseDraftAsync(new AnalyseDraftRequest { Text = $"{Secret} at Wynstones School", Host = "x.com" });
        await device.StopAgentAsync();
        foreach (var file in Directory.EnumerateFiles(device.State.Root, "*", SearchOption.AllDirectories))
            Assert.DoesNotContain(Secret, await File.ReadAllTextAsync(file));
    }

    private static async Task<AnalyseDraftReply> AnalyseAsync(Device device, string account, string host = "x.com")
    {
        device.People.SignedIn = account;
        return await device.Client.AnalyseDraftAsync(new AnalyseDraftRequest { Text = Post, Host = host, Revision = 7 });
    }
}
