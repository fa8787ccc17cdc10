using System.Text.Json;
using SchoolGuard.Policy.Analyzers.Tests.Markup;
using SchoolGuard.Policy.Analyzers.Tests.Reading;
using SchoolGuard.Policy.Findings;

namespace SchoolGuard.Policy.Analyzers.Tests.Reviews;

/// <summary>The policies of five real schools, over every situation there is.</summary>
[TestClass]
public sealed class CorpusReviewTests
{
    public static IEnumerable<string> Schools => CorpusTests.Names;

    [TestMethod]
    [DynamicData(nameof(Schools))]
    public void A_real_policy_has_no_finding_above_a_note_and_every_note_is_so(string school)
    {
        var clauses = JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(CorpusTests.PathTo($"{school}.clauses.json")))!;

        var review = Policies.Review(CorpusTests.TextOf(school), clauses.Keys);

        Assert.IsEmpty(review.Findings.Where(finding => finding.Severity > FindingSeverity.Info), string.Join('\n', review.Findings.Select(finding => finding.Message)));
        Expect.IsSound(review);
    }

    [TestMethod]
    [DynamicData(nameof(Schools))]
    public void A_real_policy_compared_with_nothing_governed_loses_access_and_gains_none(string school)
    {
        var review = Policies.Review(CorpusTests.TextOf(school), before: Policies.Header);

        Assert.IsFalse(review.Findings.Any(finding => finding.Descriptor.Id is "SG4001" or "SG4003"));
        Assert.IsTrue(review.Findings.Any(finding => finding.Descriptor.Id is "SG4002"));
        Expect.IsSound(review);
    }
}
