namespace SchoolGuard.Policy.Words;

/// <summary>The condition <see cref="Vocabulary.AuthorisedLesson"/>.</summary>
public readonly struct LessonCondition;
