using SchoolGuard.Cli.Explain;
using SchoolGuard.Cli.Tests.Usage;
using SchoolGuard.Policy.Analyzers.Rules;
using SchoolGuard.TestKit.Machine;

namespace SchoolGuard.Cli.Tests.Explain;

[TestClass]
public sealed class ExplainTests
{
    [TestMethod]
    public void A_page_says_the_severity_and_title_that_its_rule_reports()
    {
        foreach (var (page, descriptor) in RulePages.All.Join(AllRules.Descriptors, page => page.Id, descriptor => descriptor.Id, (page, descriptor) => (page, descriptor)))
            Assert.AreEqual($"{descriptor.Severity.ToString().ToLowerInvariant()} {descriptor.Title}", $"{page.Severity} {page.Title}", page.Id);
    }

    [TestMethod]
    public void Every_page_of_the_checkout_comes_with_the_command()
    {
        var pages = Directory.EnumerateFiles(Repository.PathTo("agent"), "SG*.md", SearchOption.AllDirectories).Select(Path.GetFileNameWithoutExtension).Order(StringComparer.Ordinal);

        CollectionAssert.AreEqual(pages.ToArray(), RulePages.All.Select(page => page.Id).ToArray());
        Assert.IsFalse(RulePages.All.Any(page => page.Title.Length == 0 || page.Severity.Length == 0));
    }

    [TestMethod]
    public async Task A_page_is_laid_out_with_headings_at_the_margin_and_code_as_it_is_written()
    {
        var run = await CommandRun.Of("explain", "SG0003");

        Assert.AreEqual(0, run.ExitCode);
        var lines = run.Output.Split('\n');
        Assert.AreEqual("SG0003 rule without Citing", lines[0]);
        Assert.Contains("When to suppress", lines);
        Assert.Contains("      Deny(SocialMedia).To(Pupils).Citing(\"1a\");", lines);
        Assert.IsFalse(run.Output.Contains('\e', StringComparison.Ordinal));
    }

    [TestMethod]
    public async Task An_id_may_be_in_lower_case() =>
        Assert.AreEqual((await CommandRun.Of("explain", "SG0003")).Output, (await CommandRun.Of("explain", "sg0003")).Output);

    [TestMethod]
    public async Task Markdown_is_the_page_itself()
    {
        var run = await CommandRun.Of("explain", "SG7001", "--format", "markdown");

        Assert.AreEqual(File.ReadAllText(Repository.PathTo("agent", "SchoolGuard.Drafts", "Detectors", "SchoolName", "SG7001.md")), run.Output);
    }

    [TestMethod]
    [DataRow("text", "SG0004  warning  citation not in the clause list")]
    [DataRow("markdown", "| SG0004 | warning | citation not in the clause list |")]
    public async Task Without_an_id_every_finding_is_listed(string format, string line)
    {
        var run = await CommandRun.Of("explain", "--format", format);

        Assert.AreEqual(0, run.ExitCode);
        Assert.Contains(line, run.Output.Split('\n'));
        foreach (var page in RulePages.All) StringAssert.Contains(run.Output, page.Id, StringComparison.Ordinal);
    }

    [TestMethod]
    [DataRow("SG004", "there is no finding `SG004`: did you mean `SG0004`?")]
    [DataRow("carrots", "there is no finding `carrots`: `schoolguard explain` lists them all")]
    public async Task An_unknown_id_is_refused_with_the_nearest_known_one(string id, string line)
    {
        var run = await CommandRun.Of("explain", id);

        Assert.AreEqual(1, run.ExitCode);
        Assert.AreEqual("", run.Output);
        Assert.AreEqual(line, run.Errors.TrimEnd());
    }
}
