namespace SchoolGuard.Hub.Accounts;

/// <summary>What somebody does with the console, and so what they see of it.</summary>
internal enum AccountRole
{
    /// <summary>Policy, devices, people and the audit.</summary>
    ItManager,

    /// <summary>Lessons of their own groups.</summary>
    Teacher,

    /// <summary>Incidents and reports.</summary>
    SafeguardingLead,

    /// <summary>Reports, incidents and permissions.</summary>
    Headteacher,
}

/// <summary>The roles' names: on the command line and in the store, and as people read them.</summary>
internal static class AccountRoles
{
    private static readonly (AccountRole Role, string Word, string Shown)[] Names =
    [
        (AccountRole.ItManager, "it-manager", "IT manager"),
        (AccountRole.Teacher, "teacher", "Teacher"),
        (AccountRole.SafeguardingLead, "safeguarding-lead", "Safeguarding lead"),
        (AccountRole.Headteacher, "headteacher", "Headteacher"),
    ];

    public static IEnumerable<AccountRole> All => Names.Select(name => name.Role);

    public static IEnumerable<string> Words => Names.Select(name => name.Word);

    public static string Word(this AccountRole role) => Names[(int)role].Word;

    public static string Shown(this AccountRole role) => Names[(int)role].Shown;

    public static AccountRole? TryRead(string word) => Names.Where(name => name.Word.Equals(word, StringComparison.Ordinal)).Select(name => (AccountRole?)name.Role).FirstOrDefault();
}
