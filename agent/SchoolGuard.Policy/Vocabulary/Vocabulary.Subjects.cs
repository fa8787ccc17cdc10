using SchoolGuard.Policy.Words;

namespace SchoolGuard.Policy;

public static partial class Vocabulary
{
    /// <summary>The school's or trust's name, alias or acronym.</summary>
    public static Subject SchoolName => default;

    /// <summary>The school's handle, hashtag, domain or page address.</summary>
    public static Subject SchoolHandle => default;

    /// <summary>The school's address, postcode, telephone or e-mail address.</summary>
    public static Subject SchoolContact => default;

    /// <summary>Names of pupils and of their families.</summary>
    public static Subject PupilNames => default;

    /// <summary>Names of colleagues.</summary>
    public static Subject StaffNames => default;

    /// <summary>A class or teaching group as the author's own.</summary>
    public static Subject ClassNames => default;

    /// <summary>A named event, place or uniform of the school.</summary>
    public static Subject SchoolDetails => default;

    /// <summary>Words that say who employs the author.</summary>
    public static Subject Employment => default;

    /// <summary>The author's own address, telephone or e-mail address.</summary>
    public static Subject PersonalContact => default;

    /// <summary>Pupil, learner, school and national numbers.</summary>
    public static Subject Identifiers => default;

    /// <summary>A matter that identifies a case.</summary>
    public static Subject Confidential => default;

    /// <summary>An individual pupil praised from an official account.</summary>
    public static Subject NamedPraise => default;

    /// <summary>Someone else's handle, from an official account.</summary>
    public static Subject OtherHandles => default;

    /// <summary>Derogatory, discriminatory or threatening words.</summary>
    public static Subject Abuse => default;

    /// <summary>A photo taken at the school.</summary>
    public static Subject PhotoLocation => default;

    /// <summary>Any attached photo or video.</summary>
    public static Subject Photos => default;

    /// <summary>Following, adding or messaging a pupil.</summary>
    public static Subject PupilContact => default;

    /// <summary>An opinion that reads as the school's.</summary>
    public static Subject SchoolViews => default;

    /// <summary>Every subject there is.</summary>
    public static Subject Anything => default;
}
