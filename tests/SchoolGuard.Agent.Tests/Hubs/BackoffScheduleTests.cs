using SchoolGuard.Agent.Hubs;

namespace SchoolGuard.Agent.Tests.Hubs;

[TestClass]
public sealed class BackoffScheduleTests
{
    [TestMethod]
    public void The_limit_doubles_with_every_failure_up_to_the_last_and_begins_anew_after_a_success()
    {
        var schedule = new BackoffSchedule(new Latest());
        var waits = Enumerable.Range(0, 12).Select(_ => schedule.Next()).ToList();

        Assert.AreEqual(BackoffSchedule.Shortest, waits[0]);
        Assert.AreEqual(BackoffSchedule.Shortest * 2, waits[1]);
        Assert.AreEqual(BackoffSchedule.Shortest * 8, waits[3]);
        Assert.AreEqual(BackoffSchedule.Longest, waits[^1]);

        schedule.Reset();
        Assert.AreEqual(BackoffSchedule.Shortest, schedule.Next());
    }

    [TestMethod]
    public void Devices_that_fail_together_do_not_come_back_together()
    {
        var waits = Enumerable.Range(0, 100).Select(seed => new BackoffSchedule(new Random(seed)).Next()).ToList();

        Assert.IsGreaterThan(BackoffSchedule.Shortest / 2, waits.Max());
        Assert.IsLessThan(BackoffSchedule.Shortest / 10, waits.Min());
        Assert.HasCount(100, waits.Distinct());
    }

    private sealed class Latest : Random
    {
        public override double NextDouble() => 1;
    }
}
