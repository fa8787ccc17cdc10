namespace SchoolGuard.Drafts.Tests.Corpus;

/// <summary>The words that labels are made of.</summary>
internal static class Vocabulary
{
    /// <summary>The kinds of finding that the text alone can give.</summary>
    public static readonly string[] Kinds =
    [
        "school-name", "school-handle", "school-contact", "pupil-name", "staff-name", "class-name", "school-detail", "employment",
        "personal-contact", "identifier", "confidential", "named-praise", "other-handle", "abusive", "school-view",
    ];

    /// <summary>The ways in which what is marked is not written as the school writes it.</summary>
    public static readonly string[] Evasions =
    [
        "case", "accents", "full-width", "zero-width", "look-alike", "leet", "split", "joined", "possessive", "typo", "nickname", "initial",
        "honorific", "hyphen", "hashtag",
    ];
}
