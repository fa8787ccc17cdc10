using SchoolGuard.Cli.Tests.Usage;
using SchoolGuard.Policy.Analyzers.Rules;
using SchoolGuard.Policy.Findings;
using SchoolGuard.TestKit.Machine;
using SchoolGuard.TestKit.Pages;

namespace SchoolGuard.Cli.Tests.Check;

/// <summary>The title and severity of every rule's page, and its example: what the command prints of the policy to avoid. These parts are generated.</summary>
[TestClass]
public sealed class PageExampleTests : IDisposable
{
    private const string Header = "Policy(\"Social Media Policy\", school: \"Test School\", timeZone: \"Europe/London\");\n";
    private const string Example = "\n## Example\n";
    private readonly TemporaryFolder folder = new();

    public static IEnumerable<string> Ids { get; } = [.. AllRules.Descriptors.Select(descriptor => descriptor.Id)];

    public void Dispose() => folder.Dispose();

    [TestMethod]
    [DynamicData(nameof(Ids))]
    public async Task A_page_shows_what_the_rule_is_and_what_the_command_prints(string id)
    {
        var page = RulePage.Of(id);
        var descriptor = AllRules.Descriptors.Single(one => one.Id.Equals(id, StringComparison.Ordinal));
        var written = page.Text.Split(Example)[0].TrimEnd().Split('\n').Skip(1).Select(line => line.StartsWith("Severity: ", StringComparison.Ordinal) ? SeverityOf(descriptor) : line);

        var expected = $"# {id} {descriptor.Title}\n{string.Join('\n', written)}\n{Example}\n{await PrintedAsync(id, page.Policies("## Avoid"))}";

        Assert.Contains(SeverityOf(descriptor), expected);
        Assert.AreEqual(expected, GeneratedText.Of(page.Path, expected), GeneratedText.Cure);
    }

    private async Task<string> PrintedAsync(string id, IReadOnlyList<string> policies)
    {
        var now = folder.Write("social-media.policy.cs", WithHeader(policies[^1]));
        var clauses = folder.Write("clauses.json", "{\"1a\":\"\",\"1b\":\"\",\"2\":\"\"}");
        var run = policies.Count == 1
            ? await CommandRun.Of("check", now, "--clauses", clauses)
            : await CommandRun.Of("diff", folder.Write("before.policy.cs", WithHeader(policies[0])), now);
        var findings = run.Output.Replace(folder.Path + Path.DirectorySeparatorChar, "", StringComparison.Ordinal).Split("\n\n").Where(finding => finding.Split('\n')[0].Contains($"{id}:", StringComparison.Ordinal)).ToList();
        Assert.IsNotEmpty(findings, run.Output + run.Errors);
        return $"""
            With the {What(policies)}, {Command(policies)} prints:

            ```text
            {string.Join("\n\n", findings)}
            ```

            """.ReplaceLineEndings("\n");
    }

    private static string Command(IReadOnlyList<string> policies) =>
        policies.Count > 1 ? "`schoolguard diff before.policy.cs social-media.policy.cs`" : "`schoolguard check social-media.policy.cs`";

    private static string What(IReadOnlyList<string> policies)
    {
        if (policies.Count > 1) return "policies to avoid, each below a header in line 1";
        return WithHeader(policies[0]).Equals(policies[0], StringComparison.Ordinal) ? "policy to avoid" : "policy to avoid below a header in line 1";
    }

    private static string WithHeader(string policy) => policy.Contains("Policy(", StringComparison.Ordinal) ? policy : Header + policy;

    private static string SeverityOf(FindingDescriptor descriptor) => $"Severity: {descriptor.Severity.ToString().ToLowerInvariant()}.";
}
