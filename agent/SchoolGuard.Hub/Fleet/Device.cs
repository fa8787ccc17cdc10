using NodaTime;

namespace SchoolGuard.Hub.Fleet;

/// <summary>A device as the store has it.</summary>
/// <param name="Id">A UUID; its certificate's subject.</param>
/// <param name="Name">As people call it; one device of a name at a time.</param>
/// <param name="Group">What it gets new policies with; empty for none.</param>
/// <param name="Enrolled">When it first bought a certificate.</param>
/// <param name="Expires">When its certificate does.</param>
/// <param name="Revoked">When it was taken out of the fleet, or null.</param>
/// <param name="Seen">When it was last heard of, as far as that was written down, or null.</param>
/// <param name="Version">Of its agent.</param>
/// <param name="Counter">Of the policy in force on it; 0 for none.</param>
/// <param name="Fault">Why it has not got what was sent; empty if it has.</param>
public sealed record Device(string Id, string Name, string Group, Instant Enrolled, Instant Expires, Instant? Revoked, Instant? Seen, string Version, long Counter, string Fault);
