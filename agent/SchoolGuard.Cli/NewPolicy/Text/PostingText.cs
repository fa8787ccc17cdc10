using SchoolGuard.Drafts;

namespace SchoolGuard.Cli.NewPolicy.Text;

/// <summary>Posting rules: each subject at its usual strength, a warning at least, from the accounts in whose posts it is looked for.</summary>
internal static class PostingText
{
    public static IEnumerable<string> Of(Answers answers) => answers.Subjects
        .GroupBy(kind => (kind.Accounts, Strength: (Strength)Math.Max((int)kind.Default, (int)Strength.Warn)))
        .Select(alike =>
            $"// {Rationales.StaffPosts(alike, From(alike.Key.Accounts, " from their own accounts", " from the school's accounts"))}\n"
            + $"{alike.Key.Strength}({string.Join(", ", alike.Select(kind => kind.Subject))}).InPostsBy(Staff){From(alike.Key.Accounts, ".From(PersonalAccounts)", ".From(OfficialAccounts)")}.Citing({SetText.Quote(answers.Clauses[Topic.StaffPosts])});");

    private static string From(DraftAccounts accounts, string personal, string official) => accounts switch
    {
        DraftAccounts.Personal => personal,
        DraftAccounts.Official => official,
        _ => "",
    };
}
