using System.Security.Cryptography.X509Certificates;
using NodaTime;
using SchoolGuard.Hub.Audit;
using SchoolGuard.Hub.Fleet;
using SchoolGuard.Hub.Keys;
using SchoolGuard.Hub.Stores;

namespace SchoolGuard.Hub.Enrolment;

/// <summary>Gives devices their certificates: the first for a token, the next ones for the one before.</summary>
internal sealed class EnrolmentDesk(Database database, HubAudit audit, Authority authority, DeviceBook devices, RefusalBudget refusals, IClock clock)
{
    /// <summary>How long a device's certificate is good; the device asks for the next when a third of it is left.</summary>
    public static Duration CertificateLifetime { get; } = Duration.FromDays(90);

    /// <returns>The device with its certificate, or null: the token does not serve it.</returns>
    public async Task<(string Id, X509Certificate2 Certificate)?> EnrolAsync(string token, string name, PublicKey key)
    {
        var enrolled = await database.WriteAsync(async session =>
        {
            var now = clock.GetCurrentInstant();
            if (await TokenBook.UseAsync(session, token, name, now) is not { } group) return null;
            var device = new Device(Guid.NewGuid().ToString(), name, group, now, now + CertificateLifetime, Revoked: null, Seen: null, Version: "", Counter: 0, Fault: "");
            await DeviceBook.AddAsync(session, audit, device);
            await audit.RecordAsync(session, "device-enrolled", ("device", device.Id), ("name", name), ("group", group));
            return device;
        });
        if (enrolled is null)
        {
            if (refusals.Spend()) await audit.RecordAsync("enrolment-refused", ("name", name));
            return null;
        }

        return (enrolled.Id, authority.IssueDevice(key, enrolled.Id, CertificateLifetime));
    }

    public async Task<X509Certificate2> RenewAsync(string device, PublicKey key)
    {
        await devices.RenewAsync(device, clock.GetCurrentInstant() + CertificateLifetime);
        return authority.IssueDevice(key, device, CertificateLifetime);
    }
}
