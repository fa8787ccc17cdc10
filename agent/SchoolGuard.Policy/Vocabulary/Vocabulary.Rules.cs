using SchoolGuard.Policy.Words;

namespace SchoolGuard.Policy;

public static partial class Vocabulary
{
    /// <summary>Within a lesson that a teacher has authorised for these sites and this pupil's teaching group.</summary>
    public static LessonCondition AuthorisedLesson => default;

    /// <summary>Begins a rule that allows sites.</summary>
    public static AllowRule Allow(Sites sites) => default;

    /// <summary>Begins a rule that denies sites; a denial wins over every permission to the contrary.</summary>
    public static DenyRule Deny(Sites sites) => default;

    /// <summary>A permission granted to a person by someone in the role named.</summary>
    /// <param name="role">The role: <c>School Business Manager</c>.</param>
    public static Permission Permission(string role) => default;
}
