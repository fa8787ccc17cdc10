using NodaTime;
using SchoolGuard.Hub.Rosters;
using SchoolGuard.Hub.Tests.Support;

namespace SchoolGuard.Hub.Tests.Rosters;

[TestClass]
public sealed class RosterBookTests
{
    private static readonly LocalDate Today = new(2026, 11, 24);

    [TestMethod]
    public async Task A_roster_taken_at_one_hub_is_in_force_at_another()
    {
        await using var hub = await TestHub.StartAsync(TestStore.Postgres);
        Assert.AreEqual(0L, (await hub.Get<RosterBook>().CurrentAsync()).Version);
        await using var other = await hub.StartAnotherAsync();

        await hub.Get<RosterBook>().TakeAsync(TestRosters.Two, "operator");

        RosterInForce there;
        while ((there = await other.Get<RosterBook>().CurrentAsync()).Version < 1) await Task.Yield();
        Assert.AreEqual("tess", there.Roster.ById("t9", Today)?.Username);
        CollectionAssert.AreEqual(new[] { "g9" }, there.Roster.ByUsername("ada", Today)!.TeachingGroups.ToArray());
    }
}
