namespace SchoolGuard.Cli.NewPolicy.Asking;

/// <summary>The options that name clauses.</summary>
internal static class ClauseOptions
{
    /// <summary>Those of the topics that a policy speaks of, in the policy's order.</summary>
    public static IEnumerable<(Topic Topic, string Option)> Of(Answers answers)
    {
        if (answers.Closed != 0) yield return (Topic.Never, "--never-clause");
        if (answers.Lesson != 0) yield return (Topic.Lesson, "--lesson-clause");
        if (answers.SixthForm != 0) yield return (Topic.SixthForm, "--sixth-form-clause");
        yield return (Topic.Staff, "--staff-clause");
        yield return (Topic.Visitors, "--visitors-clause");
        if (answers.Subjects.Count > 0) yield return (Topic.StaffPosts, "--staff-posts-clause");
    }
}
