using NodaTime;
using SchoolGuard.Hub.Incidents;
using SchoolGuard.Hub.Tests.Lessons;
using SchoolGuard.Protocol.V1;
using SchoolGuard.TestKit.Machine;
using static SchoolGuard.Hub.Tests.Faults.Partitions.PartitionedSchool;

namespace SchoolGuard.Hub.Tests.Faults;

/// <summary>The network between hub and devices is cut where neither sees it: nothing that is sent arrives, and no connection ends by it.</summary>
[TestClass]
public sealed class PartitionTests
{
    private const string Reddit = "www.reddit.com";
    private static readonly Duration Minute = Duration.FromMinutes(1);

    [TestMethod]
    [DataRow(false, DisplayName = "The connections outlive it")]
    [DataRow(true, DisplayName = "The connections are given up")]
    public async Task Cut_off_for_an_hour_devices_decide_by_what_they_have_and_everything_is_made_up_for_afterwards(bool givenUp)
    {
        if (NetworkIsland.Hindrance() is { } hindrance) Assert.Inconclusive(hindrance);
        await using var school = await OpenAsync();
        await school.ActAsync("tess", LessonSchool.Authorise(minutes: 30));
        var end = school.Hub.Time.GetCurrentInstant() + Duration.FromMinutes(30);
        school.Pass(Minute);
        var longer = await school.ActAsync("theo", LessonSchool.Authorise(LessonSchool.Tenth, minutes: 90));
        foreach (var device in new[] { school.Ada, school.Cara })
        {
            await UntilAsync(() => IsOpenAsync(device));
            await school.HandsInAllAsync(device);
        }

        school.Cut();
        var later = "";
        for (var minute = 1; minute <= 60; minute++)
        {
            school.Pass(Minute);
            if (minute == 20) await school.ActAsync("theo", new TeachingAction { End = new EndLesson { LessonId = longer } });
            if (minute == 50) later = await school.ActAsync("tess", LessonSchool.Authorise(request: "later", sites: "reddit"));
            Assert.AreEqual(school.Ada.Time.GetCurrentInstant() < end, await IsOpenAsync(school.Ada), $"a lesson ends by itself; minute {minute}");
            Assert.IsTrue(await IsOpenAsync(school.Cara), "what was ended while nothing arrives goes on to the end that it had");
            Assert.IsFalse(await IsOpenAsync(school.Ada, Reddit), "what was authorised while nothing arrives is not there");
        }

        foreach (var device in new[] { school.Ada, school.Cara }) Assert.AreEqual(DeviceState.Silent, (await school.DeviceOfAsync(device)).State);
        if (givenUp) await UntilAsync(async () => (await File.ReadAllTextAsync(school.Ada.State.Audit)).Contains("hub-away") && (await File.ReadAllTextAsync(school.Cara.State.Audit)).Contains("hub-away"));
        Assert.IsGreaterThan((await school.HandedInAsync(school.Ada)).Length, new FileInfo(school.Ada.State.Audit).Length, "what happened meanwhile waits on the device");

        school.Join();
        await UntilAsync(() => IsOpenAsync(school.Ada, Reddit));
        await UntilAsync(async () => !await IsOpenAsync(school.Cara));
        foreach (var device in new[] { school.Ada, school.Cara })
        {
            await UntilAsync(async () => (await school.DeviceOfAsync(device)).State is DeviceState.Connected);
            await school.HandsInAllAsync(device);
        }

        await UntilAsync(async () => (await school.Hub.Get<Hub.Lessons.LessonReceipts>().ListAsync(later)).Count == 2);
        Assert.IsEmpty((await school.Hub.Control.VerifyAuditAsync(new VerifyAuditRequest(), school.Hub.Headers)).Audits.SelectMany(audit => audit.Findings));
        var attempts = (await school.IncidentsAsync(IncidentKind.Blocked)).Where(incident => incident.DeviceName is "ada's laptop").Sum(incident => incident.Occurrences);
        Assert.AreEqual((await File.ReadAllLinesAsync(school.Ada.State.Audit)).Count(line => line.Contains("\"kind\":\"denied\"")), attempts, "each attempt is an incident's once");
        Assert.IsEmpty(await school.IncidentsAsync(IncidentKind.Bypass), "a device that comes back from where it was is no second one");
    }

    [TestMethod]
    public async Task Cut_off_for_a_whole_school_day_devices_are_incidents_and_go_on_from_where_they_were_when_they_are_back()
    {
        if (NetworkIsland.Hindrance() is { } hindrance) Assert.Inconclusive(hindrance);
        await using var school = await OpenAsync();
        school.Cut();
        // Tuesday; Wednesday is a whole school day when it is over.
        foreach (var time in new[] { school.Hub.Time, school.Ada.Time, school.Cara.Time }) time.SetWallClock(time.GetCurrentInstant() + Duration.FromDays(2));

        await UntilAsync(async () =>
        {
            school.Pass(Minute);
            return (await school.IncidentsAsync(IncidentKind.Silent)).Count(incident => incident.DeviceName is "ada's laptop" or "cara's laptop") == 2;
        });
        Assert.IsFalse(await IsOpenAsync(school.Ada), "a device decides all the same");

        school.Join();
        await school.Hub.PublishAsync(2);
        foreach (var device in new[] { school.Ada, school.Cara })
        {
            await device.HasPolicyAsync(2);
            await school.HandsInAllAsync(device);
            Assert.AreEqual(DeviceState.Connected, (await school.DeviceOfAsync(device)).State);
        }
    }
}
