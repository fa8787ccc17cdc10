using System.Security.Cryptography.X509Certificates;
using NodaTime;

namespace SchoolGuard.Agent.Hubs;

/// <summary>That this device belongs to a hub's fleet: where the hub is, what it is known by, and what this device is known by.</summary>
internal sealed record Membership(string Address, X509Certificate2 Authority, X509Certificate2 Certificate) : IDisposable
{
    // The hub gives certificates for months; a device that is away for the holidays must come back with a good one.
    private const int RenewedInLast = 3;

    /// <summary>Whether it is time for the next certificate.</summary>
    public bool IsToBeRenewedAt(Instant now)
    {
        var from = Instant.FromDateTimeUtc(Certificate.NotBefore.ToUniversalTime());
        var to = Instant.FromDateTimeUtc(Certificate.NotAfter.ToUniversalTime());
        return now > to - ((to - from) / RenewedInLast);
    }

    public void Dispose()
    {
        Authority.Dispose();
        Certificate.Dispose();
    }
}
