using SchoolGuard.Policy.Words;

namespace SchoolGuard.Policy;

public static partial class Vocabulary
{
    /// <summary>Begins a ceiling on what a teacher may authorise.</summary>
    public static LessonCeiling Lessons => default;
}
