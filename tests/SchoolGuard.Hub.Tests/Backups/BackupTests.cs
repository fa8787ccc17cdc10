using System.Runtime.Versioning;
using Microsoft.Extensions.Options;
using SchoolGuard.Hub.Backups;
using SchoolGuard.Hub.Stores;
using SchoolGuard.Hub.Tests.Support;
using SchoolGuard.Protocol.V1;
using SchoolGuard.TestKit.Machine;

namespace SchoolGuard.Hub.Tests.Backups;

[TestClass]
public sealed class BackupTests : IDisposable
{
    private const int PageSize = 4096;

    private readonly TemporaryFolder folder = new();

    private string Copy => folder.File("copy.db");

    public void Dispose() => folder.Dispose();

    [TestMethod]
    public async Task A_damaged_store_is_restored_from_a_copy_that_was_made_while_the_hub_ran()
    {
        await using var hub = await TestHub.StartAsync();
        var device = await ScriptedDevice.EnrolAsync(hub);
        StringAssert.Contains(await BackUpAsync(hub), "is a sound copy");
        await ScriptedDevice.EnrolAsync(hub, "LIB-08");
        await hub.StopHubAsync();
        await DamageAsync(hub.Data.Store);
        var refusal = await Assert.ThrowsExactlyAsync<StoreException>(() => hub.StartHubAsync());
        StringAssert.Contains(refusal.Message, "schoolguard-hub restore");
        await hub.StopHubAsync();

        StringAssert.Contains(await RestoreAsync(hub), "the store is as it was");

        await hub.StartHubAsync();
        await new ScriptedDevice(hub, device.Certificate).Connect().NextAsync(HubMessage.KindOneofCase.Welcome);
        Assert.HasCount(1, (await hub.Control.ListDevicesAsync(new ListDevicesRequest(), hub.Headers)).Devices);
        Assert.IsEmpty((await hub.Control.VerifyAuditAsync(new VerifyAuditRequest(), hub.Headers)).Audits.SelectMany(audit => audit.Findings));
        Assert.IsTrue(File.Exists(hub.Data.Store + ".before-restore-1"), "the damaged one is kept");
    }

    [TestMethod]
    public async Task A_copy_whose_audit_was_altered_is_not_restored()
    {
        await using var hub = await TestHub.StartAsync();
        await BackUpAsync(hub);
        await hub.StopHubAsync();
        using (var copy = new SchoolGuard.Hub.Stores.Sqlite.SqliteDatabase(Copy))
            await copy.WriteAsync(session => session.ExecuteAsync("update audit set line = (select line from audit where number = 2) where number = 1"));

        StringAssert.Contains((await Assert.ThrowsExactlyAsync<StoreException>(() => RestoreAsync(hub))).Message, "is not intact");
        await hub.StartHubAsync();
    }

    [TestMethod]
    public async Task A_store_in_use_is_not_replaced()
    {
        await using var hub = await TestHub.StartAsync();
        await BackUpAsync(hub);

        StringAssert.Contains((await Assert.ThrowsExactlyAsync<StoreException>(() => RestoreAsync(hub))).Message, "stop it");
    }

    [TestMethod]
    [OSCondition(ConditionMode.Exclude, OperatingSystems.Windows)]
    [UnsupportedOSPlatform("windows")]
    public async Task The_keys_go_with_a_copy_when_they_are_asked_for_and_are_nobody_elses_to_read()
    {
        await using var hub = await TestHub.StartAsync();
        await BackUpAsync(hub, "--keys", "true");

        Assert.AreEqual(await File.ReadAllTextAsync(hub.Data.AuthorityKey), await File.ReadAllTextAsync(Copy + ".keys/keys/authority.pem"));
        Assert.AreEqual(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Copy));
        Assert.AreEqual(UnixFileMode.None, File.GetUnixFileMode(Copy + ".keys") & (UnixFileMode.OtherRead | UnixFileMode.GroupRead));
        StringAssert.Contains((await Assert.ThrowsExactlyAsync<StoreException>(() => BackUpAsync(hub))).Message, "there already");
    }

    [TestMethod]
    public async Task PostgreSQL_is_its_own_tools_to_copy()
    {
        var refusal = await Assert.ThrowsExactlyAsync<StoreException>(() => BackupCommand.RunAsync(["backup", "--data", folder.Path, "--address", "https://hub.school.example:7443", "--store", "Host=127.0.0.1", "--to", Copy]));

        StringAssert.Contains(refusal.Message, "pg_dump");
    }

    [TestMethod]
    public async Task A_copy_without_a_name_is_refused()
    {
        var refusal = await Assert.ThrowsExactlyAsync<OptionsValidationException>(() => BackupCommand.RunAsync(["backup", "--data", folder.Path, "--listen", "https://127.0.0.1:0"]));

        StringAssert.Contains(refusal.Message, "--to");
    }

    private Task<string> BackUpAsync(TestHub hub, params string[] more) => BackupCommand.RunAsync(["backup", "--data", hub.Data.Root, "--listen", "https://127.0.0.1:0", "--to", Copy, .. more]);

    private Task<string> RestoreAsync(TestHub hub) => BackupCommand.RunAsync(["restore", "--data", hub.Data.Root, "--listen", "https://127.0.0.1:0", "--from", Copy]);

    /// <summary>Overwrites the second page, as a failing disk does.</summary>
    private static async Task DamageAsync(string file)
    {
        await using var stream = new FileStream(file, FileMode.Open, FileAccess.Write);
        stream.Position = PageSize;
        await stream.WriteAsync(Enumerable.Repeat((byte)0xAA, PageSize).ToArray());
    }
}
