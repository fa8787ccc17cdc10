using SchoolGuard.Cli.NewPolicy.Asking;
using SchoolGuard.Drafts;
using SchoolGuard.Policy.Wording;

namespace SchoolGuard.Cli.NewPolicy.Text;

/// <summary>What each part of the policy says, in a sentence for whoever it stops.</summary>
internal static class Rationales
{
    public static string Of(Topic topic, Answers answers) => topic switch
    {
        Topic.Never => (answers.Closed & answers.Classes) is not 0 and var closed
            ? $"Social media is closed to {PeopleWording.Of(closed)} at any time."
            : "Social media is closed to every other class at any time.",
        Topic.Lesson => $"{PeopleWording.Of(answers.Lesson)} may use social media only in a lesson for which a teacher has authorised it.",
        Topic.SixthForm => $"{PeopleWording.Of(answers.SixthForm)} may use social media in one place: {answers.CommonRoom}.",
        Topic.Staff => StaffUseOf(answers),
        Topic.Visitors => answers.Visitors ? "Visitors may use social media." : "Social media is closed to visitors.",
        _ => StaffPosts(answers.Subjects, ""),
    };

    /// <summary>What staff may not do in school times; said beside what they may.</summary>
    public static string StaffInSchoolTimes(Answers answers) =>
        $"Staff must not use social media within school times{(answers.PermissionFrom is { } role ? $" without permission: {role}" : "")}.";

    /// <summary>What staff must not post, from some accounts.</summary>
    public static string StaffPosts(IEnumerable<DraftKind> subjects, string accounts) =>
        $"Staff must not post on these subjects{accounts}: {string.Join(", ", subjects.Select(Subjects.WordsOf))}.";

    /// <summary>The sixth form's other way in.</summary>
    public static string SixthFormLesson(Answers answers) => $"{PeopleWording.Of(answers.SixthForm)} may also use it in a lesson for which a teacher has authorised it.";

    private static string StaffUseOf(Answers answers) => answers.Staff switch
    {
        StaffUse.Yes => "Staff may use social media.",
        StaffUse.No => "Staff may use social media outside school times.",
        _ => $"Staff may use social media outside school times, and within them with permission: {answers.PermissionFrom}.",
    };
}
