using SchoolGuard.Policy.Words;

namespace SchoolGuard.Policy;

public static partial class Vocabulary
{
    /// <summary>Begins a posting rule that underlines.</summary>
    public static PostingRule Note(params Subject[] subjects) => default;

    /// <summary>Begins a posting rule that underlines and holds the post; one click overrides.</summary>
    public static PostingRule Warn(params Subject[] subjects) => default;

    /// <summary>Begins a posting rule that holds the post until a reason is given, which is kept.</summary>
    public static PostingRule Justify(params Subject[] subjects) => default;

    /// <summary>Begins a posting rule that holds the post and cannot be overridden.</summary>
    public static PostingRule Forbid(params Subject[] subjects) => default;

    /// <summary>The school's own accounts.</summary>
    public static Account OfficialAccounts => default;

    /// <summary>The author's own accounts.</summary>
    public static Account PersonalAccounts => default;
}
