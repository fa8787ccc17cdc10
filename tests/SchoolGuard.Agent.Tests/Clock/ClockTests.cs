using NodaTime;
using SchoolGuard.Agent.Clock;
using SchoolGuard.Agent.Tests.Support;

namespace SchoolGuard.Agent.Tests.Clock;

[TestClass]
public sealed class ClockTests
{
    private static readonly Instant Evening = Instant.FromUtc(2026, 11, 24, 17, 0);
    private static readonly Instant Morning = Instant.FromUtc(2026, 11, 24, 10, 14);

    [TestMethod]
    public async Task A_clock_set_back_while_the_agent_runs_changes_nothing()
    {
        await using var device = await Device.StartAsync();
        device.Time.Advance(Evening - Morning);
        device.Time.SetWallClock(Morning);
        Assert.IsTrue((await device.DecideAsync("x.com", SchoolFiles.Teacher)).Allowed);
        Assert.AreEqual(Evening, Instant.FromDateTimeOffset((await device.StatusAsync()).Now.ToDateTimeOffset()));
    }

    [TestMethod]
    public async Task Time_goes_on_while_the_clock_is_wrong()
    {
        await using var device = await Device.StartAsync();
        device.Time.SetWallClock(Morning - Duration.FromDays(3));
        device.Time.Advance(Evening - Morning);
        Assert.IsTrue((await device.DecideAsync("x.com", SchoolFiles.Teacher)).Allowed);
    }

    [TestMethod]
    public async Task A_clock_set_back_before_a_start_is_read_strictly_and_reported()
    {
        await using var device = await Device.StartAsync();
        device.Time.Advance(Evening - Morning);
        await device.StopAgentAsync();
        device.Time.SetWallClock(Evening - Duration.FromDays(2));
        await device.StartAgentAsync();
        Assert.IsFalse((await device.DecideAsync("x.com", SchoolFiles.Teacher)).Allowed);
        Assert.Contains("clock is behind", (await device.StatusAsync()).Faults.Single());
    }

    [TestMethod]
    public async Task A_lesson_does_not_hold_while_the_time_is_not_certain()
    {
        await using var device = await Device.StartAsync();
        await device.Client.DeliverGrantAsync(new Protocol.V1.DeliverGrantRequest { Grant = Hub.Sign(Hub.Lesson(device.Now)) });
        device.Time.Advance(Duration.FromHours(2));
        await device.StopAgentAsync();
        device.Time.SetWallClock(Morning + Duration.FromMinutes(5));
        await device.StartAgentAsync();
        Assert.IsFalse((await device.DecideAsync("x.com", SchoolFiles.Ninth)).Allowed);
    }

    [TestMethod]
    public async Task A_clock_put_right_is_believed_again()
    {
        await using var device = await Device.StartAsync();
        device.Time.Advance(Evening - Morning);
        await device.StopAgentAsync();
        device.Time.SetWallClock(Morning);
        await device.StartAgentAsync();
        device.Time.SetWallClock(Evening + Duration.FromMinutes(5));
        Assert.IsTrue((await device.DecideAsync("x.com", SchoolFiles.Teacher)).Allowed);
        Assert.IsEmpty((await device.StatusAsync()).Faults);
    }

    [TestMethod]
    public async Task The_hubs_time_moves_the_clock_forward_and_never_back()
    {
        await using var device = await Device.StartAsync();
        var clock = device.Get<AgentClock>();

        Assert.IsFalse(clock.Learn(device.Now - Duration.FromDays(1)));
        Assert.AreEqual(device.Now, clock.Read().Earliest);

        Assert.IsTrue(clock.Learn(Evening));
        Assert.AreEqual(Evening, clock.Read().Earliest);
    }

    [TestMethod]
    public async Task The_hubs_time_makes_an_uncertain_clock_certain_unless_it_is_older_than_the_device_knows()
    {
        await using var device = await Device.StartAsync();
        device.Time.Advance(Evening - Morning);
        await device.StopAgentAsync();
        device.Time.SetWallClock(Morning);
        await device.StartAgentAsync();
        var clock = device.Get<AgentClock>();

        Assert.IsFalse(clock.Learn(Evening - Duration.FromMinutes(1)));
        Assert.IsFalse(clock.Read().IsCertain);

        Assert.IsTrue(clock.Learn(Evening + Duration.FromMinutes(1)));
        Assert.AreEqual(Evening + Duration.FromMinutes(1), clock.Read().Earliest);
        Assert.IsTrue(clock.Read().IsCertain);
    }
}
