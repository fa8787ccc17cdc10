namespace SchoolGuard.Hub.Stores.Changes;

/// <summary>What hubs tell one another of. A topic is one word.</summary>
internal static class ChangeTopics
{
    /// <summary>A policy was published; the key is its counter.</summary>
    public const string Policies = "policies";

    /// <summary>A device was taken out of the fleet; the key is its id.</summary>
    public const string Revocations = "revocations";

    /// <summary>A lesson has a new revision; the key is its id.</summary>
    public const string Lessons = "lessons";

    /// <summary>What people may see of a group's lessons is not what it was; the key is the group's sourcedId.</summary>
    public const string Teaching = "teaching";
}
