using SchoolGuard.Policy.Words;

namespace SchoolGuard.Policy;

public static partial class Vocabulary
{
    /// <summary>Always.</summary>
    public static Times AnyTime => default;

    /// <summary>All of Monday.</summary>
    public static Times Monday => default;

    /// <summary>All of Tuesday.</summary>
    public static Times Tuesday => default;

    /// <summary>All of Wednesday.</summary>
    public static Times Wednesday => default;

    /// <summary>All of Thursday.</summary>
    public static Times Thursday => default;

    /// <summary>All of Friday.</summary>
    public static Times Friday => default;

    /// <summary>All of Saturday.</summary>
    public static Times Saturday => default;

    /// <summary>All of Sunday.</summary>
    public static Times Sunday => default;

    /// <summary>Monday to Friday, in term or not.</summary>
    public static Times Weekdays => default;

    /// <summary>Saturday and Sunday.</summary>
    public static Times Weekends => default;

    /// <summary>Every day of a term of school.json, closed days and weekends included.</summary>
    public static Times TermTime => default;

    /// <summary>Every day outside the terms.</summary>
    public static Times Holidays => default;

    /// <summary>Monday to Friday in term, less the closed days of school.json.</summary>
    public static Times SchoolDays => default;
}
