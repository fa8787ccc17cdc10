using NodaTime;

namespace SchoolGuard.Hub.Notices;

/// <summary>Something to be told to somebody, until it has been.</summary>
/// <param name="Id">A UUID. Whoever is told twice knows it by this.</param>
/// <param name="Incident">What it tells of.</param>
/// <param name="Channel">mail or webhook.</param>
/// <param name="Target">A mail address, or the webhook's.</param>
/// <param name="Made">When it was.</param>
/// <param name="Attempts">How often it was tried.</param>
/// <param name="Due">When it is to be tried next.</param>
/// <param name="Delivered">When it was taken, or null.</param>
/// <param name="Fault">Why the last attempt failed; empty if it did not.</param>
internal sealed record Notice(string Id, long Incident, string Channel, string Target, Instant Made, long Attempts, Instant Due, Instant? Delivered, string Fault)
{
    public const string Mail = "mail";
    public const string Webhook = "webhook";
}
