namespace SchoolGuard.Policy.Model;

/// <summary>How strongly a posting rule acts, from weak to strong.</summary>
public enum PostingStrength
{
    /// <summary>Underlines.</summary>
    Note,

    /// <summary>Underlines and holds the post; one click overrides.</summary>
    Warn,

    /// <summary>Holds the post until a reason is given.</summary>
    Justify,

    /// <summary>Holds the post; cannot be overridden.</summary>
    Forbid,
}

/// <summary>From which accounts a posting rule speaks.</summary>
public enum PostingAccount
{
    /// <summary>Any account.</summary>
    Any,

    /// <summary>The school's own accounts.</summary>
    Official,

    /// <summary>The author's own accounts.</summary>
    Personal,
}

/// <summary>What posting rules are about, in the vocabulary's order; each is a kind of draft finding (SG7001 to SG7018).</summary>
public enum PostingSubject
{
    /// <summary>SG7001.</summary>
    SchoolName,

    /// <summary>SG7002.</summary>
    SchoolHandle,

    /// <summary>SG7003.</summary>
    SchoolContact,

    /// <summary>SG7004.</summary>
    PupilNames,

    /// <summary>SG7005.</summary>
    StaffNames,

    /// <summary>SG7006.</summary>
    ClassNames,

    /// <summary>SG7007.</summary>
    SchoolDetails,

    /// <summary>SG7008.</summary>
    Employment,

    /// <summary>SG7009.</summary>
    PersonalContact,

    /// <summary>SG7010.</summary>
    Identifiers,

    /// <summary>SG7011.</summary>
    Confidential,

    /// <summary>SG7012.</summary>
    NamedPraise,

    /// <summary>SG7013.</summary>
    OtherHandles,

    /// <summary>SG7014.</summary>
    Abuse,

    /// <summary>SG7015.</summary>
    PhotoLocation,

    /// <summary>SG7016.</summary>
    Photos,

    /// <summary>SG7017.</summary>
    PupilContact,

    /// <summary>SG7018.</summary>
    SchoolViews,
}
