namespace SchoolGuard.Policy.Space.Words;

/// <summary>Lessons in words.</summary>
internal static class LessonWords
{
    /// <returns>True for lessons only, false for none only, null for both.</returns>
    public static bool? InLesson(PolicySpace space, ulong[] lessons)
    {
        var without = Bits.Has(lessons, 0);
        var with = Enumerable.Range(1, space.Lessons - 1).Any(lesson => Bits.Has(lessons, lesson));
        return with && without ? null : with;
    }

    /// <summary>Which lengths of grants: <c>61 to 90 minutes</c>; null for all or none.</summary>
    public static string? Length(PolicySpace space, ulong[] lessons)
    {
        var lengths = Enumerable.Range(1, space.Lessons - 1).Where(lesson => Bits.Has(lessons, lesson)).ToList();
        if (lengths.Count == 0 || lengths.Count == space.Lessons - 1) return null;
        return Lists.Join([.. Lists.Runs(lengths).Select(run => $"{(run.First == 1 ? 1 : space.LessonMinutes[run.First - 2] + 1)} to {space.LessonMinutes[run.Last - 1]} minutes")], "or");
    }

    /// <summary>For a sentence; null if it does not matter.</summary>
    public static string? InSentence(PolicySpace space, ulong[] lessons) => (InLesson(space, lessons), Length(space, lessons)) switch
    {
        (false, _) => "no lesson",
        (true, { } length) => $"in a lesson of {length}",
        (true, null) => "in a lesson",
        (null, { } length) => $"no lesson or one of {length}",
        _ => null,
    };
}
