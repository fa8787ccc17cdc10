using SchoolGuard.Policy.Analysis.Changes;
using SchoolGuard.Policy.Compilation;
using SchoolGuard.Policy.Decisions;
using SchoolGuard.Policy.Space;
using SchoolGuard.Policy.Space.Regions;
using SchoolGuard.Policy.Tests.Enumeration;
using SchoolGuard.Policy.Tests.Randomness;
using SchoolGuard.Policy.Tests.Schools;
using SchoolGuard.Policy.Tests.Space.Regions;

namespace SchoolGuard.Policy.Tests.Analysis.Changes;

[TestClass]
public sealed class PolicyDiffTests
{
    [TestMethod]
    public void What_changes_between_two_policies_is_what_every_situation_says() => Seeds.Each(600, random =>
    {
        var old = RandomDocument.Next(random, mostRules: 4);
        var changed = random.OneIn(3) ? RandomDocument.Next(random, mostRules: 4) : RandomDocument.Changed(random, old);
        var diff = PolicyDiff.TryCreate(RawValues.Catalogue, PolicyCompiler.Compile(old), PolicyCompiler.Compile(changed), out var overflow);
        Assert.IsNotNull(diff, overflow?.ToString());
        var every = new Enumerator(diff.Space, [old, changed]);

        CheckRegion(every, "new", diff.NewRegion, diff.NewAccess, (before, after) => !IsOpen(before) && IsOpen(after));
        CheckRegion(every, "lost", diff.LostRegion, diff.LostAccess, (before, after) => IsOpen(before) && !IsOpen(after));
        CheckRegion(every, "restated", diff.RestatedRegion, diff.Restated, (before, after) => IsOpen(before) == IsOpen(after) && before != after);
    });

    [TestMethod]
    public void A_policy_does_not_differ_from_itself()
    {
        var diff = Diff("Deny(SocialMedia).To(Pupils).Citing(\"1\");", "Deny(SocialMedia).To(Pupils).Citing(\"2\");");

        Assert.IsTrue(diff.IsSame);
        Assert.IsTrue(diff.IsEquivalent);
    }

    [TestMethod]
    public void New_and_lost_access_is_said_in_boxes_with_the_rules_of_both_sides()
    {
        const string Old = """
            Allow(SocialMedia).To(Classes(11, 12)).In(Place("Common room")).Citing("1");
            Deny(SocialMedia).To(Class(9)).Citing("2");
            """;
        const string New = """
            Allow(SocialMedia).To(Class(12)).In(Place("Common room")).Citing("1");
            Allow(Service("youtube")).To(Class(9)).During(SchoolDays.Between("12:30", "13:20")).Citing("3");
            Deny(SocialMedia - Service("youtube")).To(Class(9)).Citing("2");
            """;

        var diff = Diff(Old, New);

        var gained = diff.NewAccess.Single();
        Assert.AreEqual("Class 9, youtube, Mon-Fri 12:30-13:20 in term", gained.Box.ToString());
        CollectionAssert.AreEqual(new[] { 1 }, gained.OldRules.ToArray());
        CollectionAssert.AreEqual(new[] { 1 }, gained.NewRules.ToArray());
        var lost = diff.LostAccess.Single();
        Assert.AreEqual("Class 11, SocialMedia, in Common room, any time", lost.Box.ToString());
        CollectionAssert.AreEqual(new[] { 0 }, lost.OldRules.ToArray());
        Assert.IsEmpty(lost.NewRules);
        Assert.IsFalse(diff.IsEquivalent);
    }

    [TestMethod]
    public void A_Deny_in_place_of_the_default_is_only_restated()
    {
        var diff = Diff(
            "Allow(SocialMedia).To(Staff).Citing(\"1\");",
            "Allow(SocialMedia).To(Staff).Citing(\"1\"); Deny(SocialMedia).To(Visitors).Citing(\"2\");");

        Assert.IsTrue(diff.IsEquivalent);
        Assert.IsFalse(diff.IsSame);
        Assert.AreEqual("visitors, SocialMedia, any time", diff.Restated.Single().Box.ToString());
    }

    private static PolicyDiff Diff(string old, string changed)
    {
        var diff = PolicyDiff.TryCreate(RawValues.Catalogue, PolicyCompiler.Compile(Desk.With(old).Document), PolicyCompiler.Compile(Desk.With(changed).Document), out var overflow);
        Assert.IsNotNull(diff, overflow?.ToString());
        return diff;
    }

    private static void CheckRegion(Enumerator every, string what, IRegion region, IReadOnlyList<Change> changes, Func<Outcome, Outcome, bool> expected)
    {
        var (old, changed) = (every.Policies[0], every.Policies[1]);
        every.Expect(what, region, (row, time) => expected(old.OutcomeOf(row.At(time)), changed.OutcomeOf(row.AtInSecond(time))));
        BoxCheck.ArePreciselyThe(region, every.Space, [.. changes.Select(change => change.Box)]);
        // What was open and is open is told apart from what was closed and is closed.
        foreach (var alike in changes.GroupBy(change => CheckRules(every, change), change => change.Box)) BoxCheck.NoneCouldBeOne([.. alike]);
    }

    /// <summary>The rules are those that decide somewhere in the box, which was open or closed throughout.</summary>
    private static bool CheckRules(Enumerator every, Change change)
    {
        var rows = PolicySpace.RowsIn(change.Box.Sides).Select(every.Space.RowOf).ToHashSet();
        var (before, after) = (0UL, 0UL);
        var wasOpen = new HashSet<bool>();
        foreach (var row in every.Rows.Where(row => rows.Contains(row.Row)))
        {
            foreach (var time in every.Times.Where(time => Bits.Has(change.Box.Times, time.Class)))
            {
                wasOpen.Add(every.Policies[0].IsOpen(row.At(time)));
                before |= every.Policies[0].Deciding(row.At(time));
                after |= every.Policies[1].Deciding(row.AtInSecond(time));
            }
        }

        Assert.AreEqual(before, change.OldRules.Aggregate(0UL, (all, rule) => all | (1UL << rule)), $"old rules of {change.Box}");
        Assert.AreEqual(after, change.NewRules.Aggregate(0UL, (all, rule) => all | (1UL << rule)), $"new rules of {change.Box}");
        return wasOpen.Single();
    }

    private static bool IsOpen(Outcome outcome) => outcome is Outcome.Allowed or Outcome.Ungoverned;
}
