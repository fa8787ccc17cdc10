namespace SchoolGuard.Drafts;

/// <summary>What somebody is at the school.</summary>
public enum SchoolRole
{
    /// <summary>Taught there.</summary>
    Pupil,

    /// <summary>Employed there.</summary>
    Staff,
}

/// <summary>Somebody on the roster. Names may be empty: a person without a family name is found by none.</summary>
/// <param name="Role">Pupil or staff.</param>
/// <param name="GivenName">First names, as the roster has them.</param>
/// <param name="FamilyName">The surname, in one or several parts.</param>
/// <param name="PreferredName">Another given name that the person goes by, or empty.</param>
public sealed record SchoolPerson(SchoolRole Role, string GivenName, string FamilyName, string PreferredName = "")
{
    /// <summary>Says what the person is, not who.</summary>
    public override string ToString() => Role.ToString();
}
