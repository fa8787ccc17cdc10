using SchoolGuard.Hub.Audit;
using SchoolGuard.Hub.Stores;

namespace SchoolGuard.Hub.Permissions;

/// <summary>What devices say of the permissions that they were sent.</summary>
internal sealed class PermissionReceipts(Database database, HubAudit audit, PermissionBook book)
{
    /// <summary>Notes that a device holds a revision, or why it does not, if that is news: an answer to an earlier revision may come late, and a device that connects says again what it holds.</summary>
    public async Task NoteAsync(string device, string id, long revision, string fault)
    {
        if (await book.FindAsync(id) is not { } permission || revision > permission.Revision) return;
        await database.WriteAsync(async session =>
        {
            var changed = await session.ExecuteAsync(
                """
                insert into permission_devices (id, device, revision, fault) values (@id, @device, @revision, @fault)
                on conflict (id, device) do update set revision = excluded.revision, fault = excluded.fault
                where permission_devices.revision < excluded.revision or (permission_devices.revision = excluded.revision and permission_devices.fault <> excluded.fault)
                """,
                new { id, device, revision, fault });
            if (changed == 0) return;
            await audit.RecordAsync(
                session, fault.Length == 0 ? "permission-applied" : "permission-not-applied", ("permission", id), ("revision", $"{revision}"), ("device", device), ("fault", fault));
        });
    }
}
