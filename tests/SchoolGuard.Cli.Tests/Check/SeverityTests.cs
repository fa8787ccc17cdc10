using SchoolGuard.Cli.Tests.Usage;
using SchoolGuard.TestKit.Machine;

namespace SchoolGuard.Cli.Tests.Check;

/// <summary>What a file and a school may set of severities: pragmas and <c>.editorconfig</c>.</summary>
[TestClass]
public sealed class SeverityTests : IDisposable
{
    private const string Header = "Policy(\"P\", school: \"S\", timeZone: \"Europe/London\");\n";

    /// <summary>One finding, SG1004, a warning.</summary>
    private const string Redundant = Header + "Deny(SocialMedia).To(Everyone).Citing(\"1\");\nDeny(Blogs).To(Class(9)).Citing(\"2\");\n";

    private readonly TemporaryFolder folder = new();

    /// <summary>Nothing above a test's folder is asked.</summary>
    public SeverityTests() => folder.Write(".editorconfig", "root = true\n");

    public void Dispose() => folder.Dispose();

    [TestMethod]
    [DataRow("none", 0, "")]
    [DataRow("silent", 0, "")]
    [DataRow("suggestion", 0, "SG1004 info")]
    [DataRow("warning", 2, "SG1004 warning")]
    [DataRow("error", 3, "SG1004 error")]
    [DataRow("default", 2, "SG1004 warning")]
    public async Task Editorconfig_sets_the_severity_and_the_exit_code(string severity, int exitCode, string expected)
    {
        folder.Write(".editorconfig", $"root = true\n[*.policy.cs]\ndotnet_diagnostic.SG1004.severity = {severity}\n");

        await ExpectAsync(folder.Write("x.policy.cs", Redundant), exitCode, expected);
    }

    [TestMethod]
    public async Task The_nearest_file_counts()
    {
        folder.Write(".editorconfig", "root = true\n[*.policy.cs]\ndotnet_diagnostic.SG1004.severity = error\n");
        folder.Write("school/.editorconfig", "[*.policy.cs]\ndotnet_diagnostic.SG1004.severity = suggestion\n");

        await ExpectAsync(folder.Write("school/x.policy.cs", Redundant), 0, "SG1004 info");
        await ExpectAsync(folder.Write("other/x.policy.cs", Redundant), 3, "SG1004 error");
    }

    [TestMethod]
    public async Task What_the_nearest_file_does_not_say_is_said_further_up()
    {
        folder.Write(".editorconfig", "root = true\n[*.policy.cs]\ndotnet_diagnostic.SG1004.severity = none\n");
        folder.Write("school/.editorconfig", "[*.policy.cs]\ndotnet_diagnostic.SG1007.severity = none\n");

        await ExpectAsync(folder.Write("school/x.policy.cs", Redundant), 0, "");
    }

    [TestMethod]
    public async Task Beyond_a_root_nothing_is_asked()
    {
        folder.Write(".editorconfig", "root = true\n[*.policy.cs]\ndotnet_diagnostic.SG1004.severity = none\n");
        folder.Write("school/.editorconfig", "root = true\n");

        await ExpectAsync(folder.Write("school/x.policy.cs", Redundant), 2, "SG1004 warning");
    }

    [TestMethod]
    [DataRow("[*.txt]")]
    [DataRow("[other.policy.cs]")]
    [DataRow("[drafts/*.policy.cs]")]
    public async Task A_section_for_other_files_says_nothing(string section)
    {
        folder.Write(".editorconfig", $"root = true\n{section}\ndotnet_diagnostic.SG1004.severity = none\n");

        await ExpectAsync(folder.Write("x.policy.cs", Redundant), 2, "SG1004 warning");
    }

    [TestMethod]
    [DataRow("none")]
    [DataRow("suggestion")]
    [DataRow("warning")]
    public async Task An_error_stays_an_error(string severity)
    {
        folder.Write(".editorconfig", $"root = true\n[*.policy.cs]\ndotnet_diagnostic.SG3001.severity = {severity}\ndotnet_diagnostic.SG0003.severity = {severity}\n");

        await ExpectAsync(folder.Write("x.policy.cs", Header + "Allow(Blogs).To(Everyone - Class(9)).Citing(\"1\");\nDeny(Blogs).To(Class(9)).Citing(\"1\");\nProve.Never(Blogs).For(Staff);\n"), 3, "SG3001 error");
        await ExpectAsync(folder.Write("y.policy.cs", Header + "Allow(Blogs).To(Staff);\n"), 3, "SG0003 error");
    }

    [TestMethod]
    public async Task A_pragma_with_a_reason_hides_a_finding_about_situations() =>
        await ExpectAsync(folder.Write("x.policy.cs", Redundant.Replace("Deny(Blogs)", "#pragma warning disable SG1004 // the clause names them\nDeny(Blogs)", StringComparison.Ordinal)), 0, "");

    [TestMethod]
    [DataRow("#pragma warning disable SG1004")]
    [DataRow("#pragma warning disable SG1004 // ")]
    public async Task Without_a_reason_it_is_an_error(string pragma) =>
        await ExpectAsync(folder.Write("x.policy.cs", Redundant.Replace("Deny(Blogs)", $"{pragma}\nDeny(Blogs)", StringComparison.Ordinal)), 3, "SG0001 error");

    [TestMethod]
    public async Task A_pragma_for_another_finding_hides_nothing() =>
        await ExpectAsync(folder.Write("x.policy.cs", Redundant.Replace("Deny(Blogs)", "#pragma warning disable SG1005 // agreed\nDeny(Blogs)", StringComparison.Ordinal)), 2, "SG1004 warning");

    [TestMethod]
    public async Task No_pragma_hides_an_error() =>
        await ExpectAsync(folder.Write("x.policy.cs", Header + "#pragma warning disable SG3001 // we know\nAllow(Blogs).To(Everyone - Class(9)).Citing(\"1\");\nDeny(Blogs).To(Class(9)).Citing(\"1\");\nProve.Never(Blogs).For(Staff);\n"), 3, "SG3001 error");

    private static async Task ExpectAsync(string policy, int exitCode, string expected)
    {
        var run = await CommandRun.Of("check", policy, "--format", "json");

        Assert.AreEqual(expected, string.Join(", ", run.Json.GetProperty("diagnostics").EnumerateArray().Select(each => $"{each.GetProperty("id").GetString()} {each.GetProperty("severity").GetString()}")));
        Assert.AreEqual(exitCode, run.ExitCode, run.Output + run.Errors);
    }
}
