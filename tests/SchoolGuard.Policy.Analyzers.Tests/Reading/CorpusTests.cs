using System.Text.Json;
using SchoolGuard.TestKit.Machine;

namespace SchoolGuard.Policy.Analyzers.Tests.Reading;

[TestClass]
public sealed class CorpusTests
{
    public static IEnumerable<string> Names { get; } =
        [.. Directory.GetFiles(PathTo(""), "*.policy.cs").Select(path => Path.GetFileName(path).Replace(".policy.cs", "", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    [TestMethod]
    public void Five_schools_are_in_the_corpus() => Assert.HasCount(5, Names);

    [TestMethod]
    [DynamicData(nameof(Names))]
    public void A_real_policy_reads_without_findings_and_cites_clauses_of_its_list(string name)
    {
        var clauses = JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(PathTo($"{name}.clauses.json")))!;

        var reading = Policies.Read(TextOf(name), clauses.Keys);

        Assert.IsEmpty(reading.Findings, string.Join("\n", reading.Findings.Select(finding => $"{finding.Span.Line} {finding.Message}")));
        Assert.IsNotNull(reading.Document);
        Assert.IsTrue(reading.Document.Rules.All(rule => rule.Rationale.Length > 0), "every rule says why");
    }

    public static string TextOf(string name) => File.ReadAllText(PathTo($"{name}.policy.cs"));

    public static string PathTo(string file) => Repository.PathTo("tests", "corpus", "policies", file);
}
