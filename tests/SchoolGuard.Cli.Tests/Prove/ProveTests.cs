using SchoolGuard.Cli.Tests.Usage;
using SchoolGuard.TestKit.Machine;

namespace SchoolGuard.Cli.Tests.Prove;

[TestClass]
public sealed class ProveTests : IDisposable
{
    private const string Header = "Policy(\"P\", school: \"S\", timeZone: \"Europe/London\");\n";
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [TestMethod]
    public async Task The_proofs_of_all_five_schools_hold()
    {
        foreach (var policy in Corpus.Policies)
        {
            var run = await CommandRun.Of("prove", policy, "--format", "json");

            Assert.AreEqual(0, run.ExitCode, policy);
            var results = run.Json.GetProperty("proofs").EnumerateArray().Select(proof => proof.GetProperty("result").GetString()).ToArray();
            Assert.IsNotEmpty(results, policy);
            Assert.IsTrue(results.All(result => result is "holds"), policy);
        }
    }

    [TestMethod]
    public async Task A_proof_that_fails_shows_a_counterexample_that_decide_confirms()
    {
        var policy = folder.Write("p.policy.cs", Header + """
            Allow(SocialMedia).To(Class(9)).In(Place("Library")).During(SchoolDays.Between("12:30", "13:20")).Citing("1");
            Prove.Never(SocialMedia).For(Pupils);
            """);

        var run = await CommandRun.Of("prove", policy, "--format", "json");

        Assert.AreEqual(3, run.ExitCode);
        var proof = run.Json.GetProperty("proofs").EnumerateArray().Single();
        Assert.AreEqual("fails", proof.GetProperty("result").GetString());
        Assert.AreEqual(250, proof.GetProperty("minutesPerWeek").GetInt32());
        Assert.AreEqual(2, proof.GetProperty("rules").EnumerateArray().Single().GetInt32());
        var decided = await CommandRun.Of("decide", policy, "--scenarios", folder.Write("s.jsonl", proof.GetProperty("example").GetRawText()));
        Assert.AreEqual("allow", decided.Json.GetProperty("effect").GetString());
    }

    [TestMethod]
    public async Task A_proof_of_nothing_is_vacuous_and_ends_with_a_warning()
    {
        var run = await CommandRun.Of("prove", folder.Write("p.policy.cs", Header + "Deny(SocialMedia).To(Pupils).Citing(\"1\");\nProve.Never(SocialMedia).For(Staff).During(AuthorisedLesson);"));

        Assert.AreEqual(2, run.ExitCode);
        StringAssert.StartsWith(run.Output, "vacuous ", StringComparison.Ordinal);
        Assert.Contains("0 of 1 proofs hold", run.Output);
    }

    [TestMethod]
    public async Task A_policy_without_proofs_is_told_how_to_write_one()
    {
        var run = await CommandRun.Of("prove", folder.Write("p.policy.cs", Header + "Deny(SocialMedia).To(Pupils).Citing(\"1\");"));

        Assert.AreEqual(0, run.ExitCode);
        Assert.Contains("the policy has no proofs", run.Output);
    }

    [TestMethod]
    public async Task A_bundle_proves_what_its_source_proves()
    {
        await CommandRun.Of("keygen", folder.File("keys"));
        await CommandRun.Of("build", Corpus.Wynstones, "--key", folder.File("keys/private.pem"), "--counter", "1", "-o", folder.File("w.bundle"));

        var run = await CommandRun.Of("prove", folder.File("w.bundle"), "--key", folder.File("keys/public.pem"), "--format", "json");

        Assert.AreEqual(0, run.ExitCode);
        Assert.AreEqual((await CommandRun.Of("prove", Corpus.Wynstones, "--format", "json")).Output, run.Output);
    }

    [TestMethod]
    public async Task Of_a_policy_that_is_too_large_nothing_is_proved()
    {
        var groups = string.Join('\n', Enumerable.Range(1, 11).Select(number => $"Allow(Blogs).To(Group(\"G{number}\")).Citing(\"1\");"));

        var run = await CommandRun.Of("prove", folder.Write("p.policy.cs", Header + groups + "\nProve.Never(Forums).For(Staff);"));

        Assert.AreEqual(3, run.ExitCode);
        Assert.AreEqual("", run.Output);
        Assert.Contains("nothing is proved", run.Errors);
        Assert.Contains("11 groups", run.Errors);
    }
}
