namespace SchoolGuard.Hub.Stores.Changes;

/// <summary>What hubs tell one another of. A topic is one word.</summary>
internal static class ChangeTopics
{
    /// <summary>A policy was published; the key is its counter.</summary>
    public const string Policies = "policies";

    /// <summary>A roster was taken in force or confirmed; the key is its version.</summary>
    public const string Rosters = "rosters";

    /// <summary>The school's settings were taken in force; the key is their version.</summary>
    public const string Settings = "settings";

    /// <summary>A permission was granted, extended or revoked; the key is its id.</summary>
    public const string Permissions = "permissions";

    /// <summary>A device was taken out of the fleet; the key is its id.</summary>
    public const string Revocations = "revocations";

    /// <summary>A device came, went, or has taken up a policy or not; the key is its id. Other hubs hear of it with an empty key, some seconds later.</summary>
    public const string Devices = "devices";

    /// <summary>A lesson has a new revision; the key is its id.</summary>
    public const string Lessons = "lessons";

    /// <summary>What people may see of a group's lessons is not what it was; the key is the group's sourcedId.</summary>
    public const string Teaching = "teaching";

    /// <summary>An incident was opened or is not what it was; the key is its number, or empty for several.</summary>
    public const string Incidents = "incidents";

    /// <summary>A device said what became of a lesson, which its teachers alone see; the key is the group's sourcedId.</summary>
    public const string Answers = "answers";

    /// <summary>Somebody who signs in to the console is not who they were; the key is the account's id.</summary>
    public const string Accounts = "accounts";
}
