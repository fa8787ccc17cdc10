namespace SchoolGuard.Policy.Space.Rows;

/// <summary>Grants that are a pupil's lesson at the same times for one site.</summary>
/// <param name="Times">When.</param>
/// <param name="Lessons">Which of a row's lessons, ascending.</param>
internal sealed record LessonGroup(ulong[] Times, int[] Lessons)
{
    public static LessonGroup[] Of(PolicySpace space, PolicyMap map, int site) =>
    [
        .. Enumerable.Range(0, space.Lessons)
            .GroupBy(lesson => map.PupilsLessonTimes(site, lesson), BitsComparer.Instance)
            .Select(same => new LessonGroup(same.Key, [.. same])),
    ];
}
