namespace SchoolGuard.Drafts.Text.Phrases;

/// <summary>What is known of a word beside its letters.</summary>
[Flags]
internal enum Traits
{
    None = 0,

    /// <summary>Digits only.</summary>
    Number = 1,

    /// <summary>A capital that is not the sentence's own, on a word that no phrase knows.</summary>
    Name = 2,

    /// <summary>Still being typed, or part of a link or handle: no phrase goes through it.</summary>
    Closed = 4,

    /// <summary>The school by name or handle.</summary>
    School = 8,

    /// <summary>A pupil by name.</summary>
    Pupil = 16,

    /// <summary>A colleague by name.</summary>
    Staff = 32,

    /// <summary>The author's own class.</summary>
    Class = 64,

    /// <summary>Digits and an s: 9s.</summary>
    Numbers = 128,
}
