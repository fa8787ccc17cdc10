namespace SchoolGuard.Drafts;

/// <summary>The accounts in whose posts a kind is looked for.</summary>
public enum DraftAccounts
{
    /// <summary>Every account.</summary>
    Any,

    /// <summary>Personal accounts: from the school's own the thing is expected.</summary>
    Personal,

    /// <summary>The school's own accounts only.</summary>
    Official,
}

/// <summary>One kind of finding.</summary>
/// <param name="Id">SG7001 to SG7018.</param>
/// <param name="Kind">The name in settings and results, such as school-name.</param>
/// <param name="Default">The strength without a policy.</param>
/// <param name="Subject">The name in the policy language, such as SchoolName.</param>
/// <param name="Accounts">Where it is looked for.</param>
public sealed record DraftKind(string Id, string Kind, Strength Default, string Subject, DraftAccounts Accounts);
