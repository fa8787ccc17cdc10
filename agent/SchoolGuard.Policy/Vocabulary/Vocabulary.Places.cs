using SchoolGuard.Policy.Words;

namespace SchoolGuard.Policy;

public static partial class Vocabulary
{
    /// <summary>Every named place and the rest of the site.</summary>
    public static Places OnSite => default;

    /// <summary>Anywhere else.</summary>
    public static Places OffSite => default;

    /// <summary>On site and off site: no condition, so it also holds where the place is unknown.</summary>
    public static Places AnyPlace => default;

    /// <summary>A named place on the site, known by its networks, access points or devices in school.json.</summary>
    /// <param name="name">The place's name, compared without regard to case.</param>
    public static Places Place(string name) => default;
}
