namespace SchoolGuard.Policy.Words;

/// <summary>A rule on what posts may say.</summary>
public readonly struct PostingRule
{
    /// <summary>Whose posts. Required.</summary>
    public PostingRule InPostsBy(People people) => default;

    /// <summary>Only on these sites.</summary>
    public PostingRule On(Sites sites) => default;

    /// <summary>Only from accounts of this kind.</summary>
    public PostingRule From(Account account) => default;

    /// <summary>Only at these times.</summary>
    public PostingRule During(Times times) => default;

    /// <summary>Only at other times than these.</summary>
    public PostingRule Outside(Times times) => default;

    /// <summary>
    /// Not so strongly in posts by those who have this permission: what the rule is about is then only noted, and the note names who gave it.
    /// </summary>
    public PostingRule Unless(Permission permission) => default;

    /// <summary>The clause of the school's policy that the rule carries out. Required.</summary>
    public PostingRule Citing(string clause) => default;
}
