using SchoolGuard.Policy.Space.Words;

namespace SchoolGuard.Policy.Space.Regions;

/// <summary>A part of a region in which every dimension is free of the others: these people, on these sites, in these places, at these times.</summary>
public sealed class Box
{
    private readonly PolicySpace space;

    internal Box(PolicySpace space, ulong[][] sides, ulong[] times) => (this.space, Sides, Times) = (space, sides, times);

    /// <summary>Whom, in the policy language's words: <c>Class 9</c>, <c>Staff</c>, <c>Everyone</c>.</summary>
    public IReadOnlyList<string> People => PeopleWords.Of(space, Sides[Side.People]);

    /// <summary>Which sites: categories, services and hosts.</summary>
    public IReadOnlyList<string> Sites => SiteWords.Of(space, Sides[Side.Sites]);

    /// <summary>Where: names, <c>OnSite</c>, <c>OffSite</c>, <c>AnyPlace</c>, <c>unknown place</c>.</summary>
    public IReadOnlyList<string> Places => PlaceWords.Of(space, Sides[Side.Places]);

    /// <summary>When: <c>Mon-Fri 12:30-13:20 in term</c>; <c>any time</c>.</summary>
    public string When => TimeWords.Of(space.Times, Times);

    /// <summary>Whether in a lesson, outside one, or (null) in either case.</summary>
    public bool? Lesson => LessonWords.InLesson(space, Sides[Side.Lessons]);

    /// <summary>The lengths of grants that it speaks of, in words; null if all or none.</summary>
    public string? LessonLength => LessonWords.Length(space, Sides[Side.Lessons]);

    /// <summary>Which permissions it needs or excludes, in words; null if it does not depend on any.</summary>
    public string? Permissions => PermissionWords.Of(space, Sides[Side.Permissions]);

    /// <summary>How many minutes of a week.</summary>
    public int MinutesPerWeek => space.Times.MinutesOf(Times);

    /// <summary>How many minutes of a week belong to some of several boxes of one space.</summary>
    /// <param name="boxes">At least one.</param>
    public static int MinutesOf(IReadOnlyList<Box> boxes) => boxes[0].space.Times.MinutesOf(boxes.Select(box => box.Times).Aggregate(Bits.Or));

    /// <summary>One situation of it, as ordinary as it has one.</summary>
    public Example Pick() => PickFrom([this]);

    /// <summary>One situation of several boxes of one space, as ordinary as they have one.</summary>
    /// <param name="boxes">At least one.</param>
    public static Example PickFrom(IReadOnlyList<Box> boxes) => boxes[0].space.Examples.Pick(boxes);

    internal ulong[][] Sides { get; }

    internal ulong[] Times { get; }

    internal PolicySpace Space => space;

    /// <summary>The box in one line.</summary>
    public override string ToString() => BoxWords.Of(this);
}

/// <summary>The sides of a box by index.</summary>
internal static class Side
{
    public const int People = 0;
    public const int Sites = 1;
    public const int Places = 2;
    public const int Permissions = 3;
    public const int Lessons = 4;
    public const int Count = 5;
}
