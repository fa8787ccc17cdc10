using SchoolGuard.Policy.Analysis;
using SchoolGuard.Policy.Tests.Analysis.Facts;
using SchoolGuard.Policy.Tests.Analysis.Proofs;
using SchoolGuard.Policy.Tests.Enumeration;
using SchoolGuard.Policy.Tests.Randomness;
using SchoolGuard.Policy.Tests.Space;

namespace SchoolGuard.Policy.Tests.Analysis;

[TestClass]
public sealed class EnumerationTests
{
    [TestMethod]
    public void Outcomes_rules_and_proofs_of_ten_thousand_policies_are_what_every_situation_says() => Seeds.Each(10_000, random =>
    {
        var document = RandomDocument.Next(random, mostRules: 5);
        var analysis = PolicyAnalysis.TryCreate(document, RawValues.Catalogue, out var overflow);
        Assert.IsNotNull(analysis, overflow?.ToString());
        var every = new Enumerator(analysis.Space, [document]);

        OutcomeCheck.Check(every, analysis.Policy);
        RuleFactsCheck.Check(every, analysis);
        ProofCheck.Check(every, analysis);
    });
}
