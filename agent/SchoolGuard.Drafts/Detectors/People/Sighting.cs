using SchoolGuard.Drafts.Index.People;

namespace SchoolGuard.Drafts.Detectors.People;

/// <summary>How somebody is named.</summary>
internal enum NamedBy
{
    /// <summary>Given and family name, in either order, or one of them by its first letter.</summary>
    FullName,

    /// <summary>Mr, Mrs or another title, and the surname.</summary>
    Title,

    /// <summary>The first name alone.</summary>
    FirstName,

    /// <summary>Josh's mum, Mrs Okonkwo who came to parents' evening.</summary>
    Parent,

    /// <summary>The Okonkwos.</summary>
    Family,
}

/// <summary>Somebody of the roster in a draft.</summary>
/// <param name="Who">Pupil or staff; both if both bear the name.</param>
/// <param name="By">How.</param>
/// <param name="First">The first token.</param>
/// <param name="Last">The last token.</param>
/// <param name="Start">Index into the normalised text.</param>
/// <param name="End">The index after the last letter; a possessive 's is left out.</param>
internal readonly record struct Sighting(Bearers Who, NamedBy By, int First, int Last, int Start, int End);

/// <summary>A stretch of tokens that reads like one name of the roster.</summary>
/// <param name="Part">What it is there.</param>
/// <param name="First">The first token.</param>
/// <param name="Last">The last token; before the first where nothing was read.</param>
/// <param name="Start">Index into the normalised text.</param>
/// <param name="End">The index after the last letter; a possessive 's or a plural's s is left out.</param>
/// <param name="IsPlural">Whether an s follows that the name has not.</param>
internal readonly record struct PartSeen(NamePart Part, int First, int Last, int Start, int End, bool IsPlural)
{
    public static PartSeen None { get; } = new(default, 0, -1, 0, 0, false);

    public bool IsNone => Last < First;
}
