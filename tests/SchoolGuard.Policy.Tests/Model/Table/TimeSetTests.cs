using SchoolGuard.Policy.Model.Table;

namespace SchoolGuard.Policy.Tests.Model.Table;

[TestClass]
public sealed class TimeSetTests
{
    [TestMethod]
    [DataRow(0, false)]
    [DataRow(9, false)]
    [DataRow(10, true)]
    [DataRow(19, true)]
    [DataRow(20, false)]
    [DataRow(10_078, false)]
    [DataRow(10_079, true)]
    public void Membership_changes_at_each_minute_of_the_list(int minute, bool member) =>
        Assert.AreEqual(member, new TimeSet(NineWeeks(10, 20, 10_079)).Contains(0, minute));

    [TestMethod]
    public void Each_week_has_its_own_list()
    {
        var set = new TimeSet([[0], .. Enumerable.Repeat<int[]>([], 8)]);

        Assert.IsTrue(set.Contains(0, 5));
        Assert.IsFalse(set.Contains(8, 5));
    }

    [TestMethod]
    [DataRow(0)]
    [DataRow(8)]
    [DataRow(10)]
    public void Fewer_or_more_than_nine_weeks_are_refused(int weeks) =>
        Assert.ThrowsExactly<ArgumentException>(() => new TimeSet(Enumerable.Repeat<int[]>([1], weeks)));

    [TestMethod]
    [DataRow(new[] { 20, 10 })]
    [DataRow(new[] { 10, 10 })]
    [DataRow(new[] { -1 })]
    [DataRow(new[] { 10_080 })]
    public void Minutes_that_do_not_ascend_within_the_week_are_refused(int[] minutes) =>
        Assert.ThrowsExactly<ArgumentException>(() => new TimeSet(NineWeeks(minutes)));

    private static IEnumerable<int[]> NineWeeks(params int[] changes) => Enumerable.Repeat(changes, 9);
}
