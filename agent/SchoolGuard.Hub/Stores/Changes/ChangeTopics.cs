namespace SchoolGuard.Hub.Stores.Changes;

/// <summary>What hubs tell one another of. A topic is one word.</summary>
internal static class ChangeTopics
{
    /// <summary>A policy was published; the key is its counter.</summary>
    public const string Policies = "policies";

    /// <summary>A device was taken out of the fleet; the key is its id.</summary>
    public const string Revocations = "revocations";

    /// <summary>Somebody who signs in to the console is not who they were; the key is the account's id.</summary>
    public const string Accounts = "accounts";
}
