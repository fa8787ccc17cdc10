namespace SchoolGuard.Hub.Console.Live;

/// <summary>Topics that several parts of pages follow.</summary>
internal static class LiveTopics
{
    /// <summary>A device came, went, was revoked, or has taken up a policy or not.</summary>
    public const string Devices = "devices";

    /// <summary>A policy was published.</summary>
    public const string Policy = "policy";
}
