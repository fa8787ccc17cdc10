using SchoolGuard.Policy.Analysis;
using SchoolGuard.Policy.Analysis.Changes;
using SchoolGuard.Policy.Compilation;
using SchoolGuard.Policy.Model.Document;
using SchoolGuard.Policy.Space;
using SchoolGuard.Policy.Space.Axes;
using SchoolGuard.Policy.Tests.Schools;

namespace SchoolGuard.Policy.Tests.Space;

/// <summary>A policy that is too large is refused whole, and it is said what is too much of it.</summary>
[TestClass]
public sealed class SpaceSizeTests
{
    [TestMethod]
    public void Eleven_groups_are_too_many() =>
        Refused(Rules(11, index => $"Allow(SocialMedia).To(Group(\"Club {index}\")).Citing(\"1\");"), new SpaceOverflow("groups", 11, 10));

    [TestMethod]
    public void Eleven_permissions_are_too_many() =>
        Refused(Rules(11, index => $"Allow(SocialMedia).To(Staff).With(Permission(\"Governor {index}\")).Citing(\"1\");"), new SpaceOverflow("permissions", 11, 10));

    [TestMethod]
    public void Ten_groups_are_analysed() =>
        Assert.IsNotNull(PolicyAnalysis.TryCreate(Rules(10, index => $"Allow(SocialMedia).To(Group(\"Club {index}\")).Citing(\"1\");"), KnownSites.None, out _));

    [TestMethod]
    public void What_only_posting_rules_name_does_not_count() =>
        Assert.IsNotNull(PolicyAnalysis.TryCreate(Rules(11, index => $"Warn(Photos).InPostsBy(Group(\"Club {index}\")).Citing(\"1\");"), KnownSites.None, out _));

    [TestMethod]
    public void Too_much_of_everything_names_what_there_is_most_of()
    {
        var overflow = Refused(Rules(400, index =>
            $"Allow(Hosts(\"h{index}.net\")).To(Group(\"Club {index % 8}\") & Class({index % 13})).In(Place(\"Room {index % 9}\")).During(AnyTime.Between(\"{index / 60:00}:{index % 60:00}\", \"23:00\")).Citing(\"1\");"));

        Assert.AreEqual("kinds of people", overflow.Dimension);
        Assert.IsLessThan(overflow.Count, overflow.Most);
    }

    [TestMethod]
    public void The_message_says_what_is_too_much_and_what_to_do() =>
        Assert.AreEqual(
            "the policy is too large to be analysed: it tells apart 11 groups, and at most 10 fit beside the rest: name fewer, or join some of them with `var`",
            new SpaceOverflow("groups", 11, 10).ToString());

    private static void Refused(PolicyDocument document, SpaceOverflow expected) => Assert.AreEqual(expected, Refused(document));

    private static SpaceOverflow Refused(PolicyDocument document)
    {
        Assert.IsNull(PolicyAnalysis.TryCreate(document, KnownSites.None, out var overflow));
        Assert.IsNotNull(overflow);
        var table = PolicyCompiler.Compile(document);
        Assert.IsNull(PolicyDiff.TryCreate(KnownSites.None, table, table, out var ofDiff));
        Assert.AreEqual(overflow.Dimension, ofDiff?.Dimension);
        return overflow;
    }

    private static PolicyDocument Rules(int count, Func<int, string> rule) => Desk.With(string.Join("\n", Enumerable.Range(0, count).Select(rule))).Document;
}
