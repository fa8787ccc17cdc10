namespace SchoolGuard.Drafts;

/// <summary>What a finding does to the post, from nothing to the strongest.</summary>
public enum Strength
{
    /// <summary>Not looked for.</summary>
    None,

    /// <summary>Underlined.</summary>
    Note,

    /// <summary>Underlined, and the post is held with a warning that one click overrides.</summary>
    Warn,

    /// <summary>The post needs a reason, kept in the audit.</summary>
    Justify,

    /// <summary>The post cannot be sent.</summary>
    Forbid,
}
