namespace SchoolGuard.Policy.Words;

/// <summary>
/// The most that one authorised lesson may be. Each part is optional: two hours, at any time, every site that some rule opens with
/// <see cref="Vocabulary.AuthorisedLesson"/>.
/// </summary>
public readonly struct LessonCeiling
{
    /// <summary>The longest lesson, as hours and minutes: <c>01:30</c>. A longer one is refused whole.</summary>
    public LessonCeiling AtMost(string duration) => default;

    /// <summary>When lessons may be.</summary>
    public LessonCeiling Within(Times times) => default;

    /// <summary>Which sites a teacher may open.</summary>
    public LessonCeiling Grantable(Sites sites) => default;
}
