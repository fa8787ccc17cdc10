using SchoolGuard.Drafts.Diagnostics;
using SchoolGuard.Drafts.Photos;

namespace SchoolGuard.Drafts;

/// <summary>Tells what a photo or video gives away: where it was taken, and that people may be in it. Keeps nothing of it; any bytes are allowed.</summary>
public static class PhotoAnalyser
{
    private const string TakenAtSchool =
        "the photo carries the place where it was taken, and that is the school: attach a copy without its location, such as a screenshot of it";

    private const string Attached = "a photo or video is attached: make sure that no pupil and no colleague can be recognised in it";

    /// <summary>Analyses a photo that is being attached.</summary>
    /// <param name="photo">The photo.</param>
    /// <param name="school">Where the school is, or null if that is not known: no place is then told from another.</param>
    /// <param name="settings">What the policy asks for.</param>
    public static DraftAnalysis Analyse(Photo photo, SchoolArea? school, DraftSettings settings)
    {
        ArgumentNullException.ThrowIfNull(photo);
        ArgumentNullException.ThrowIfNull(settings);
        if (!PictureType.Is(photo)) return DraftAnalysis.Clean;
        return IsTakenAt(school, photo, settings)
            ? WholeFindings.Conclude(settings, (DraftKinds.PhotoLocation, TakenAtSchool), (DraftKinds.PhotoAttached, Attached))
            : WholeFindings.Conclude(settings, (DraftKinds.PhotoAttached, Attached));
    }

    private static bool IsTakenAt(SchoolArea? school, Photo photo, DraftSettings settings)
    {
        if (school is null || settings[DraftKinds.PhotoLocation.Kind].Strength == Strength.None) return false;
        var head = photo.Head[..Math.Min(photo.Head.Length, Photo.MaximumHead)];
        return PositionReader.Find(head.ToArray()) is { } position && school.Contains(position);
    }
}
