namespace SchoolGuard.Drafts;

/// <summary>What is about to be done with another's account.</summary>
public enum ContactAction
{
    /// <summary>Following it.</summary>
    Follow,

    /// <summary>Asking it to be a friend or a contact.</summary>
    Add,

    /// <summary>Accepting that it asked.</summary>
    Accept,

    /// <summary>Writing to it.</summary>
    Message,
}

/// <summary>An account that is about to be contacted.</summary>
/// <param name="ShownName">The name as the page shows it.</param>
/// <param name="Action">What is about to be done.</param>
public sealed record Contact(DraftText ShownName, ContactAction Action)
{
    /// <summary>The longest name that is looked at, in UTF-16 code units.</summary>
    public const int MaximumName = 200;
}
