using SchoolGuard.Policy.Analysis;
using SchoolGuard.Policy.Space.Axes;
using SchoolGuard.Policy.Space.Regions;
using SchoolGuard.Policy.Tests.Enumeration;
using SchoolGuard.Policy.Tests.Schools;

namespace SchoolGuard.Policy.Tests.Space.Words;

/// <summary>What is said of policies that are written in the language.</summary>
internal static class Worded
{
    public static PolicyAnalysis Analysis(string rules, KnownSites? known = null)
    {
        var analysis = PolicyAnalysis.TryCreate(Desk.With(rules).Document, known ?? RawValues.Catalogue, out var overflow);
        Assert.IsNotNull(analysis, overflow?.ToString());
        return analysis;
    }

    /// <summary>Where the first of some rules applies: one box.</summary>
    public static Box Box(string rules, KnownSites? known = null) => Analysis(rules, known).Policy.Applies(0).Boxes().Single();
}
