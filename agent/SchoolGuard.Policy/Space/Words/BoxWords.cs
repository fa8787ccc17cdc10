using SchoolGuard.Policy.Space.Regions;

namespace SchoolGuard.Policy.Space.Words;

/// <summary>Boxes and regions in words.</summary>
public static class BoxWords
{
    /// <summary>How many boxes a region's words name before they only count the rest.</summary>
    private const int Most = 3;

    /// <summary>A box in one line: <c>Class 9, SocialMedia, in Library, Mon-Fri 12:30-13:20 in term, no lesson</c>.</summary>
    internal static string Of(Box box)
    {
        var space = box.Space;
        string?[] parts =
        [
            PeopleWords.Short(space, box.Sides[Side.People]),
            Lists.Join(box.Sites),
            PlaceWords.InSentence(space, box.Sides[Side.Places]),
            box.When,
            LessonWords.InSentence(space, box.Sides[Side.Lessons]),
            box.Permissions,
        ];
        return string.Join(", ", parts.Where(part => part is not null));
    }

    /// <summary>A region in one line, its largest parts first.</summary>
    /// <param name="boxes">The region's boxes.</param>
    public static string Of(IReadOnlyList<Box> boxes)
    {
        var named = string.Join("; ", boxes.OrderByDescending(box => box.MinutesPerWeek).Take(Most));
        return boxes.Count <= Most ? named : $"{named}; and {boxes.Count - Most} more";
    }
}
