namespace SchoolGuard.Cli.NewPolicy;

/// <summary>What rules are about; each topic cites one clause.</summary>
internal enum Topic
{
    Never,
    Lesson,
    SixthForm,
    Staff,
    Visitors,
    StaffPosts,
}
