using SchoolGuard.Policy.Decisions.Keys;
using SchoolGuard.Policy.Decisions.Time;

namespace SchoolGuard.Policy.Decisions;

/// <summary>
/// Everything a decision depends on, each part looked up once in its policy (<see cref="CompiledPolicy"/>.Key…) and used as often as needed.
/// Keys of one policy mean nothing to another.
/// </summary>
/// <param name="Person">Who.</param>
/// <param name="Site">What.</param>
/// <param name="Place">Where.</param>
/// <param name="Lesson">The lesson in force for this person and site.</param>
/// <param name="Permissions">The permissions that the person has.</param>
/// <param name="At">When.</param>
public readonly record struct Situation(PersonKey Person, SiteKey Site, PlaceKey Place, LessonKey Lesson, PermissionKey Permissions, WallTime At);
