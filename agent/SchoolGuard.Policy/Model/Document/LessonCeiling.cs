using SchoolGuard.Policy.Model.Sets;

namespace SchoolGuard.Policy.Model.Document;

/// <summary>A ceiling on lessons as written.</summary>
public sealed record LessonCeiling
{
    /// <summary>The default for <see cref="AtMostMinutes"/>: two hours.</summary>
    public const int DefaultMinutes = 120;

    /// <summary>The longest lesson in minutes, at least 1.</summary>
    public int AtMostMinutes { get; init; } = DefaultMinutes;

    /// <summary>When lessons may be, or null for any time.</summary>
    public SetExpression<TimeValue>? Within { get; init; }

    /// <summary>Which sites may be opened, or null for those of the rules that say AuthorisedLesson.</summary>
    public SetExpression<SiteValue>? Grantable { get; init; }

    /// <summary>The statement.</summary>
    public required SourceSpan Span { get; init; }
}
