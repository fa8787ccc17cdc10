using SchoolGuard.Hub.Audit;
using SchoolGuard.Hub.Fleet;
using SchoolGuard.Hub.Fleet.Replicas;
using SchoolGuard.Hub.Hosting;
using SchoolGuard.Hub.Keys;
using SchoolGuard.Hub.Publishing;
using SchoolGuard.Hub.Tests.Support;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.Hub.Tests.Fleet;

[TestClass]
public sealed class FleetPagesTests
{
    [TestMethod]
    [DataRow(TestStore.Sqlite)]
    [DataRow(TestStore.Postgres)]
    public async Task Devices_are_found_by_what_is_the_matter_with_them(string store)
    {
        await using var hub = await TestHub.StartAsync(store);
        await (await ScriptedDevice.EnrolAsync(hub, "LIB-01")).Connect(new Hello { PolicyCounter = 2, Version = "1", Nonce = Google.Protobuf.ByteString.CopyFromUtf8("n") }).NextAsync(HubMessage.KindOneofCase.Welcome);
        await ScriptedDevice.EnrolAsync(hub, "LIB-02");
        await ScriptedDevice.EnrolAsync(hub, "GONE");
        await hub.Get<DeviceBook>().RevokeAsync((await hub.Get<DeviceBook>().FindNamedAsync("GONE"))!.Id, "the test");
        await hub.PublishAsync(2);
        await hub.Get<DeviceBook>().ApplyAsync((await hub.Get<DeviceBook>().FindNamedAsync("LIB-02"))!.Id, 2, "the disk is full");

        Assert.AreEqual("LIB-01 LIB-02", await NamesAsync(hub, new DeviceQuery()));
        Assert.AreEqual("LIB-02 LIB-01", await NamesAsync(hub, new DeviceQuery(Descending: true)));
        Assert.AreEqual("LIB-01", await NamesAsync(hub, new DeviceQuery(DeviceFilter.Connected)));
        Assert.AreEqual("LIB-02", await NamesAsync(hub, new DeviceQuery(DeviceFilter.Silent)));
        Assert.AreEqual("LIB-02", await NamesAsync(hub, new DeviceQuery(DeviceFilter.Behind)));
        Assert.AreEqual("LIB-02", await NamesAsync(hub, new DeviceQuery(DeviceFilter.Fault)));
        Assert.AreEqual("GONE", await NamesAsync(hub, new DeviceQuery(DeviceFilter.Revoked)));
        Assert.AreEqual("LIB-02", await NamesAsync(hub, new DeviceQuery(Text: "b-02")));
        Assert.AreEqual("", await NamesAsync(hub, new DeviceQuery(Text: "%")));
        Assert.AreEqual(new FleetNumbers(2, 1, 1, 1, 1), await hub.Get<FleetPages>().CountAsync());
    }

    [TestMethod]
    [DataRow(TestStore.Sqlite)]
    [DataRow(TestStore.Postgres)]
    public async Task A_long_list_is_cut_into_pages_by_every_order(string kind)
    {
        await using var store = await TestStore.CreateAsync(kind);
        for (var number = 0; number < FleetPages.PageSize + 2; number++)
            await store.ExecuteAsync($"insert into devices (id, name, groupname, enrolled, expires, version, counter, fault) values ('id{number}', 'D-{number:000}', '', '2026-11-24T08:00:00Z', '2027-11-24T08:00:00Z', '1', 0, '')");
        var pages = new FleetPages(store.Database, new ConnectedDevices(store.Database.Changes), new OtherHubs(store.Database, new ThisHub(), store.Time), new Publications(store.Database, new HubAudit(store.Database, store.Time), new PolicyKeyFile(new DataFolder(Path.GetDirectoryName(store.File)!)), store.Time), store.Time);

        foreach (var order in Enum.GetValues<DeviceOrder>())
        {
            foreach (var filter in new[] { DeviceFilter.All, DeviceFilter.Silent })
            {
                var first = await pages.ListAsync(new DeviceQuery(filter, Order: order));
                var second = await pages.ListAsync(new DeviceQuery(filter, Order: order, Page: 2));
                Assert.HasCount(FleetPages.PageSize, first.Devices);
                Assert.IsTrue(first.HasMore);
                Assert.AreEqual("D-050 D-051", string.Join(' ', second.Devices.Select(device => device.Device.Name)), $"{order} {filter}");
                Assert.IsFalse(second.HasMore);
            }
        }
    }

    [TestMethod]
    [DataRow(TestStore.Sqlite)]
    [DataRow(TestStore.Postgres)]
    public async Task How_far_a_policy_has_come_is_told_group_by_group(string store)
    {
        await using var hub = await TestHub.StartAsync(store);
        await ScriptedDevice.EnrolAsync(hub, "LIB-01");
        await hub.PublishAsync(1);
        await hub.PublishAsync(2, "pilot");
        await ScriptedDevice.EnrolAsync(hub, "CR-01", "pilot");
        await hub.Get<DeviceBook>().ApplyAsync((await hub.Get<DeviceBook>().FindNamedAsync("CR-01"))!.Id, 2, "");

        CollectionAssert.AreEqual(new[] { new GroupProgress { Devices = 1 }, new GroupProgress { Group = "pilot", Devices = 1, Have = 1 } }, (await hub.Get<FleetPages>().ProgressAsync(2)).ToArray());
        Assert.AreEqual(2L, (await hub.Get<Publications>().DueCounterAsync("pilot")));
        CollectionAssert.AreEqual(new[] { "pilot" }, (await hub.Get<FleetPages>().GroupsAsync()).ToArray());
    }

    private static async Task<string> NamesAsync(TestHub hub, DeviceQuery query) => string.Join(' ', (await hub.Get<FleetPages>().ListAsync(query)).Devices.Select(device => device.Device.Name));
}
