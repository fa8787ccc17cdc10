using SchoolGuard.Cli.Tests.Decide;
using SchoolGuard.Cli.Tests.Usage;
using SchoolGuard.TestKit.Machine;

namespace SchoolGuard.Cli.Tests.Bundling;

[TestClass]
public sealed class BundlingTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [TestMethod]
    public async Task A_bundle_is_verified_with_its_key_and_proved_equal_to_its_source()
    {
        var (bundle, key) = await DecideTests.Build(folder);

        var run = await CommandRun.Of("verify", bundle, "--key", key, "--source", Corpus.Wynstones);

        Assert.AreEqual(0, run.ExitCode, run.Errors);
        StringAssert.Contains(run.Output, "equal to", StringComparison.Ordinal);
    }

    [TestMethod]
    public async Task A_bundle_of_another_source_is_SG6001_with_a_situation()
    {
        var (bundle, key) = await DecideTests.Build(folder);
        var changed = File.ReadAllText(Corpus.Wynstones).Replace("15:45", "15:40", StringComparison.Ordinal);

        var run = await CommandRun.Of("verify", bundle, "--key", key, "--source", folder.Write("changed.policy.cs", changed));

        Assert.AreEqual(3, run.ExitCode);
        StringAssert.Contains(run.Errors, "SG6001", StringComparison.Ordinal);
        StringAssert.Contains(run.Errors, "minute", StringComparison.Ordinal);
    }

    [TestMethod]
    public async Task A_bundle_under_another_key_is_SG6003()
    {
        var (bundle, _) = await DecideTests.Build(folder);
        await CommandRun.Of("keygen", folder.File("other"));

        var run = await CommandRun.Of("verify", bundle, "--key", folder.File("other/public.pem"));

        Assert.AreEqual(3, run.ExitCode);
        StringAssert.Contains(run.Errors, "SG6003", StringComparison.Ordinal);
    }

    [TestMethod]
    public async Task A_policy_with_errors_is_not_built()
    {
        await CommandRun.Of("keygen", folder.File("keys"));
        var policy = folder.Write("x.policy.cs", "Allow(SocialMedia);");

        var run = await CommandRun.Of("build", policy, "--key", folder.File("keys/private.pem"), "--counter", "1", "-o", folder.File("x.bundle"));

        Assert.AreEqual(3, run.ExitCode);
        Assert.IsFalse(File.Exists(folder.File("x.bundle")));
    }

    [TestMethod]
    public async Task Keygen_never_replaces_a_key()
    {
        await CommandRun.Of("keygen", folder.File("keys"));
        var before = File.ReadAllText(folder.File("keys/private.pem"));

        var run = await CommandRun.Of("keygen", folder.File("keys"));

        Assert.AreEqual(1, run.ExitCode);
        Assert.AreEqual(before, File.ReadAllText(folder.File("keys/private.pem")));
    }

    [TestMethod]
    [DataRow("0")]
    [DataRow("-1")]
    [DataRow("many")]
    public async Task A_counter_starts_at_1(string counter)
    {
        await CommandRun.Of("keygen", folder.File("keys"));

        var run = await CommandRun.Of("build", Corpus.Wynstones, "--key", folder.File("keys/private.pem"), "--counter", counter, "-o", folder.File("x.bundle"));

        Assert.AreEqual(1, run.ExitCode);
    }

    [TestMethod]
    public async Task A_public_key_does_not_sign()
    {
        await CommandRun.Of("keygen", folder.File("keys"));

        var run = await CommandRun.Of("build", Corpus.Wynstones, "--key", folder.File("keys/public.pem"), "--counter", "1", "-o", folder.File("x.bundle"));

        Assert.AreEqual(1, run.ExitCode);
        StringAssert.Contains(run.Errors, "keygen", StringComparison.Ordinal);
    }

    [TestMethod]
    public async Task A_policy_whose_proof_fails_is_not_built()
    {
        await CommandRun.Of("keygen", folder.File("keys"));
        var policy = folder.Write("p.policy.cs", "Policy(\"P\", school: \"S\", timeZone: \"Europe/London\");\nAllow(SocialMedia).To(Pupils).Citing(\"1\");\nProve.Never(SocialMedia).For(Pupils);");

        var run = await CommandRun.Of("build", policy, "--key", folder.File("keys/private.pem"), "--counter", "1", "-o", folder.File("p.bundle"));

        Assert.AreEqual(3, run.ExitCode);
        Assert.Contains("SG3001", run.Errors);
        Assert.IsFalse(File.Exists(folder.File("p.bundle")));
    }
}
