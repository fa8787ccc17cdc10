namespace SchoolGuard.Policy.Analyzers.Editing.Names;

/// <summary>What a name in quotes stands for.</summary>
public enum NameKind
{
    /// <summary>A service of the catalogue.</summary>
    Service,

    /// <summary>A place on the site.</summary>
    Place,

    /// <summary>A group of the roster.</summary>
    Group,

    /// <summary>A clause of the school's policy.</summary>
    Clause,

    /// <summary>A role that grants permissions.</summary>
    Role,

    /// <summary>A time zone by its IANA name.</summary>
    TimeZone,
}
