using SchoolGuard.Hub.Audit;
using SchoolGuard.Hub.Stores;

namespace SchoolGuard.Hub.Permissions;

/// <summary>What devices say of the permissions that they were sent.</summary>
internal sealed class PermissionReceipts(Database database, HubAudit audit)
{
    private const int LongestId = 100;

    /// <summary>Notes that a device holds a revision, or why it does not.</summary>
    public Task NoteAsync(string device, string id, long revision, string fault) => database.WriteAsync(async session =>
    {
        if (fault.Length > 0) await audit.RecordAsync(session, "permission-not-applied", ("device", device), ("permission", id[..Math.Min(id.Length, LongestId)]), ("fault", fault));
        if (id.Length is 0 or > LongestId || await PermissionBook.FindAsync(session, id) is null) return;
        await session.ExecuteAsync(
            """
            insert into permission_devices (id, device, revision, fault) values (@id, @device, @revision, @fault)
            on conflict (id, device) do update set revision = excluded.revision, fault = excluded.fault
            """,
            new { id, device, revision, fault });
    });
}
