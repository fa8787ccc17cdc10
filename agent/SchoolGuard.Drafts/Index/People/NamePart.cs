namespace SchoolGuard.Drafts.Index.People;

/// <summary>How close the draft's letters are to the name's.</summary>
internal enum PartReading
{
    /// <summary>No name of the roster.</summary>
    None,

    /// <summary>Letter for letter, after folding.</summary>
    Exact,

    /// <summary>With digits or signs for letters.</summary>
    Disguised,

    /// <summary>With one typing error.</summary>
    Typo,
}

/// <summary>A word that stands in names of the roster: what it is there, and by what it is known to stand beside another.</summary>
internal readonly record struct NamePart(ulong Hash, PartUse Uses, PartReading Reading)
{
    public bool IsGiven => Is(PartUse.PupilGiven | PartUse.StaffGiven);

    public bool IsFamily => Is(PartUse.PupilFamily | PartUse.StaffFamily);

    /// <summary>Whether it is one of these.</summary>
    public bool Is(PartUse uses) => (Uses & uses) != PartUse.None;
}
