namespace SchoolGuard.Policy.Model;

/// <summary>What the school's calendar says of a day.</summary>
public enum DayKind
{
    /// <summary>In term and open: a school day if it is Monday to Friday.</summary>
    Term,

    /// <summary>In term and closed.</summary>
    Closed,

    /// <summary>Outside the terms.</summary>
    Holiday,
}
