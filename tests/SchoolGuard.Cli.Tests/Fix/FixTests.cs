using System.Runtime.Versioning;
using System.Text;
using SchoolGuard.Cli.Tests.Usage;
using SchoolGuard.TestKit.Machine;

namespace SchoolGuard.Cli.Tests.Fix;

[TestClass]
public sealed class FixTests : IDisposable
{
    private const string Faulty = """
        Policy("P", school: "S", timeZone: "Europe/London");

        Deny(SocialMedia).To(Pupils | Pupils).Citing("1");

        // Forums too.
        Deny(Forums).To(Class(9)).Citing("1");

        Allow(SocialMedai).To(Staff).Citing("2");

        """;

    private const string Mended = """
        Policy("P", school: "S", timeZone: "Europe/London");

        Deny(SocialMedia).To(Pupils).Citing("1");

        Allow(SocialMedia).To(Staff).Citing("2");

        """;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [TestMethod]
    public async Task Every_fix_is_made_and_named()
    {
        var policy = folder.Write("x.policy.cs", Faulty);

        var run = await CommandRun.Of("fix", policy);

        Assert.AreEqual(0, run.ExitCode, run.Errors);
        Assert.AreEqual(Mended, await File.ReadAllTextAsync(policy));
        Assert.AreEqual(
            $"""
            {policy}:3: SG0006: Remove `Pupils`
            {policy}:6: SG1004: Remove this rule, and its comment
            {policy}:8: SG0010: Write `SocialMedia`
            3 fixes made

            """,
            run.Output);
    }

    [TestMethod]
    public async Task A_dry_run_prints_a_diff_and_writes_nothing()
    {
        var policy = folder.Write("x.policy.cs", Faulty);

        var run = await CommandRun.Of("fix", policy, "--dry-run");

        Assert.AreEqual(0, run.ExitCode);
        Assert.AreEqual(Faulty, await File.ReadAllTextAsync(policy));
        Assert.AreEqual(
            $"""
            {policy}:3: SG0006: Remove `Pupils`
            {policy}:6: SG1004: Remove this rule, and its comment
            {policy}:8: SG0010: Write `SocialMedia`
            --- {policy}
            +++ {policy}
            @@ -1,8 +1,5 @@
             Policy("P", school: "S", timeZone: "Europe/London");
             
            -Deny(SocialMedia).To(Pupils | Pupils).Citing("1");
            +Deny(SocialMedia).To(Pupils).Citing("1");
             
            -// Forums too.
            -Deny(Forums).To(Class(9)).Citing("1");
            -
            -Allow(SocialMedai).To(Staff).Citing("2");
            +Allow(SocialMedia).To(Staff).Citing("2");
            3 fixes to make

            """,
            run.Output);
    }

    [TestMethod]
    public async Task A_policy_with_nothing_to_fix_is_not_touched()
    {
        var policy = folder.Write("x.policy.cs", Mended);
        var written = File.GetLastWriteTimeUtc(policy);

        var run = await CommandRun.Of("fix", policy);

        Assert.AreEqual((0, "nothing to fix\n"), (run.ExitCode, run.Output));
        Assert.AreEqual(written, File.GetLastWriteTimeUtc(policy));
    }

    [TestMethod]
    public async Task An_error_that_no_fix_mends_is_named_and_what_can_be_fixed_is()
    {
        var policy = folder.Write("x.policy.cs", Mended + "Allow(Forum).To(Staff).Citing(\"2\");\nDeny(Blogs).To(Visitors);\n");

        var run = await CommandRun.Of("fix", policy);

        Assert.AreEqual(3, run.ExitCode);
        Assert.AreEqual(
            $"""
            {policy}:6: SG0010: Write `Forums`
            {policy}:7: SG0003: no fix: `Deny` cites no clause of the school's policy
            1 fix made

            """,
            run.Output);
    }

    [TestMethod]
    [DataRow("\uFEFF", "\n")]
    [DataRow("", "\r\n")]
    [DataRow("\uFEFF", "\r\n")]
    public async Task Byte_order_mark_and_line_ends_stay(string mark, string lineEnd)
    {
        var policy = folder.Write("x.policy.cs", "");
        await File.WriteAllBytesAsync(policy, Encoding.UTF8.GetBytes(mark + Faulty.Replace("\n", lineEnd, StringComparison.Ordinal)));

        await CommandRun.Of("fix", policy);

        Assert.AreEqual(mark + Mended.Replace("\n", lineEnd, StringComparison.Ordinal), Encoding.UTF8.GetString(await File.ReadAllBytesAsync(policy)));
    }

    [TestMethod]
    [OSCondition(ConditionMode.Exclude, OperatingSystems.Windows)]
    [UnsupportedOSPlatform("windows")]
    public async Task Permissions_stay_and_a_link_goes_on_leading_to_the_file()
    {
        var policy = folder.Write("x.policy.cs", Faulty);
        File.SetUnixFileMode(policy, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);
        var link = File.CreateSymbolicLink(folder.File("link.policy.cs"), policy);

        await CommandRun.Of("fix", link.FullName);

        Assert.AreEqual(policy, link.LinkTarget);
        Assert.AreEqual(Mended, await File.ReadAllTextAsync(policy));
        Assert.AreEqual(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead, File.GetUnixFileMode(policy));
    }

    [TestMethod]
    public async Task Severities_of_the_editorconfig_are_kept_to()
    {
        folder.Write(".editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.SG1004.severity = none\n");
        var policy = folder.Write("x.policy.cs", Faulty);

        await CommandRun.Of("fix", policy);

        Assert.Contains("Deny(Forums)", await File.ReadAllTextAsync(policy));
    }

    [TestMethod]
    public async Task A_file_that_is_not_UTF8_is_left_alone_and_named_with_the_cure()
    {
        var policy = folder.Write("x.policy.cs", "");
        byte[] latin = [.. Encoding.Latin1.GetBytes(Faulty.Replace("Forums too", "Forums, \u00E0 la carte", StringComparison.Ordinal))];
        await File.WriteAllBytesAsync(policy, latin);

        var run = await CommandRun.Of("fix", policy);

        Assert.AreEqual(1, run.ExitCode);
        Assert.AreEqual($"{policy}: this is not UTF-8, so it could not be written again as it is: save it as UTF-8\n", run.Errors);
        CollectionAssert.AreEqual(latin, await File.ReadAllBytesAsync(policy));
    }

    [TestMethod]
    public async Task Nothing_is_written_if_one_of_the_files_cannot_be_read()
    {
        var policy = folder.Write("x.policy.cs", Faulty);

        var run = await CommandRun.Of("fix", policy, folder.File("missing.policy.cs"));

        Assert.AreEqual(1, run.ExitCode);
        Assert.StartsWith(folder.File("missing.policy.cs"), run.Errors);
        Assert.AreEqual(Faulty, await File.ReadAllTextAsync(policy));
    }
}
