using SchoolGuard.Policy.Analysis;
using SchoolGuard.Policy.Tests.Enumeration;
using SchoolGuard.Policy.Tests.Randomness;

namespace SchoolGuard.Policy.Tests.Analysis.Facts;

[TestClass]
public sealed class GapTests
{
    [TestMethod]
    public void Gaps_are_those_of_a_scan_minute_by_minute() => Seeds.Each(60, random =>
    {
        var document = RandomDocument.Next(random, mostRules: 5, minutesOfDay: [0, 4, 9, 600, 605, 614, 615, 620, 1427, 1435, 1439]);
        var analysis = PolicyAnalysis.TryCreate(document, RawValues.Catalogue, out var overflow);
        Assert.IsNotNull(analysis, overflow?.ToString());

        GapCheck.Check(new Enumerator(analysis.Space, [document], everyMinute: true), analysis);
    });
}
