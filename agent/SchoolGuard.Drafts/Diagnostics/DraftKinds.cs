using System.Collections.Immutable;

namespace SchoolGuard.Drafts;

/// <summary>Every kind of finding there is.</summary>
public static class DraftKinds
{
    /// <summary>The school's or trust's name, alias or acronym.</summary>
    public static readonly DraftKind SchoolName = new("SG7001", "school-name", Strength.Warn, "SchoolName", DraftAccounts.Personal);

    /// <summary>The school's handle, hashtag, domain or page address.</summary>
    public static readonly DraftKind SchoolHandle = new("SG7002", "school-handle", Strength.Warn, "SchoolHandle", DraftAccounts.Personal);

    /// <summary>The school's address, postcode, telephone or e-mail address.</summary>
    public static readonly DraftKind SchoolContact = new("SG7003", "school-contact", Strength.Warn, "SchoolContact", DraftAccounts.Personal);

    /// <summary>A pupil on the roster.</summary>
    public static readonly DraftKind PupilName = new("SG7004", "pupil-name", Strength.Justify, "PupilNames", DraftAccounts.Any);

    /// <summary>A colleague on the roster.</summary>
    public static readonly DraftKind StaffName = new("SG7005", "staff-name", Strength.Warn, "StaffNames", DraftAccounts.Any);

    /// <summary>A class or teaching group as one's own.</summary>
    public static readonly DraftKind ClassName = new("SG7006", "class-name", Strength.Warn, "ClassNames", DraftAccounts.Personal);

    /// <summary>A named event, place or uniform of the school.</summary>
    public static readonly DraftKind SchoolDetail = new("SG7007", "school-detail", Strength.Note, "SchoolDetails", DraftAccounts.Personal);

    /// <summary>Who employs the author, without the name.</summary>
    public static readonly DraftKind Employment = new("SG7008", "employment", Strength.Note, "Employment", DraftAccounts.Personal);

    /// <summary>The author's own address, telephone or e-mail address.</summary>
    public static readonly DraftKind PersonalContact = new("SG7009", "personal-contact", Strength.Warn, "PersonalContact", DraftAccounts.Any);

    /// <summary>A number that stands for one person or school.</summary>
    public static readonly DraftKind Identifier = new("SG7010", "identifier", Strength.Justify, "Identifiers", DraftAccounts.Any);

    /// <summary>A matter that identifies a case.</summary>
    public static readonly DraftKind Confidential = new("SG7011", "confidential", Strength.Justify, "Confidential", DraftAccounts.Any);

    /// <summary>Praise of an individual pupil from the school's account.</summary>
    public static readonly DraftKind NamedPraise = new("SG7012", "named-praise", Strength.Warn, "NamedPraise", DraftAccounts.Official);

    /// <summary>Someone else's handle from the school's account.</summary>
    public static readonly DraftKind OtherHandle = new("SG7013", "other-handle", Strength.Note, "OtherHandles", DraftAccounts.Official);

    /// <summary>Derogatory, discriminatory or threatening words aimed at someone.</summary>
    public static readonly DraftKind Abusive = new("SG7014", "abusive", Strength.Justify, "Abuse", DraftAccounts.Any);

    /// <summary>A photo taken within the school's radius.</summary>
    public static readonly DraftKind PhotoLocation = new("SG7015", "photo-location", Strength.Warn, "PhotoLocation", DraftAccounts.Any);

    /// <summary>A photo or video is attached.</summary>
    public static readonly DraftKind PhotoAttached = new("SG7016", "photo-attached", Strength.Note, "Photos", DraftAccounts.Any);

    /// <summary>Following, adding or messaging a pupil.</summary>
    public static readonly DraftKind PupilContact = new("SG7017", "pupil-contact", Strength.Justify, "PupilContact", DraftAccounts.Any);

    /// <summary>An opinion that reads as the school's.</summary>
    public static readonly DraftKind SchoolView = new("SG7018", "school-view", Strength.Note, "SchoolViews", DraftAccounts.Personal);

    /// <summary>The whole table in the order of the ids.</summary>
    public static ImmutableArray<DraftKind> All { get; } =
    [
        SchoolName, SchoolHandle, SchoolContact, PupilName, StaffName, ClassName, SchoolDetail, Employment, PersonalContact,
        Identifier, Confidential, NamedPraise, OtherHandle, Abusive, PhotoLocation, PhotoAttached, PupilContact, SchoolView,
    ];
}
