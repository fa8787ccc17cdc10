namespace SchoolGuard.Drafts.Index.People;

/// <summary>What a word is in the names of the roster.</summary>
[Flags]
internal enum PartUse
{
    None = 0,

    /// <summary>A first name of a pupil, or a short form of it.</summary>
    PupilGiven = 1,

    /// <summary>A surname of a pupil.</summary>
    PupilFamily = 2,

    /// <summary>A first name of a member of staff, or a short form of it.</summary>
    StaffGiven = 4,

    /// <summary>A surname of a member of staff.</summary>
    StaffFamily = 8,

    /// <summary>The first words of a name of several.</summary>
    Opening = 16,
}

/// <summary>Who bears a name.</summary>
[Flags]
internal enum Bearers
{
    None = 0,
    Pupil = 1,
    Staff = 2,
}
