namespace SchoolGuard.Policy.Model;

/// <summary>What an access rule does where it applies.</summary>
public enum Effect
{
    /// <summary>Opens the sites, unless some rule denies them.</summary>
    Allow,

    /// <summary>Closes the sites, whatever other rules allow.</summary>
    Deny,
}
