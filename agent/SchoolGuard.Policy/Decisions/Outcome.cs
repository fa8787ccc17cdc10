namespace SchoolGuard.Policy.Decisions;

/// <summary>What the rules say of a situation (policy-language, Meaning 1 and 2).</summary>
public enum Outcome
{
    /// <summary>No rule speaks of the site: allowed.</summary>
    Ungoverned,

    /// <summary>Some Allow applies and no Deny.</summary>
    Allowed,

    /// <summary>Some Deny applies.</summary>
    Denied,

    /// <summary>The site is governed and nothing applies: enforced as a denial.</summary>
    Default,
}
