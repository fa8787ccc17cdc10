using System.Diagnostics;
using SchoolGuard.Benchmarks.Figures;

namespace SchoolGuard.Benchmarks.Hub;

/// <summary>Lessons authorised by a teacher at a device, one after another.</summary>
/// <param name="Devices">Of the group's pupils.</param>
/// <param name="Reach">Milliseconds from the teacher's call until each lesson's last device had it and said so, in order.</param>
/// <param name="Seen">The same, until the teacher sees it on all of them, in order.</param>
internal sealed record LessonRun(int Devices, IReadOnlyList<double> Reach, IReadOnlyList<double> Seen)
{
    /// <summary>Authorises lessons for a group whose pupils are all at their devices, and ends each when everybody has it.</summary>
    public static async Task<LessonRun> MeasureAsync(TeacherAtDevice teacher, Swarm swarm, IReadOnlyList<int> devices, string group, int lessons)
    {
        var (reach, seen) = (new List<double>(), new List<double>());
        for (var count = 0; count < lessons; count++)
        {
            await swarm.ExpectLessonAsync(devices);
            var start = Stopwatch.GetTimestamp();
            var lesson = await teacher.AuthoriseAsync(group);
            reach.Add(Stopwatch.GetElapsedTime(start, await swarm.HaveLessonAsync(lesson, revision: 1, devices)).TotalMilliseconds);
            while (!await teacher.SeesAsync(lesson, devices.Count))
            {
                // Asked again, as by a popup that is told that there is something new to see.
            }

            seen.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            await swarm.ExpectLessonAsync(devices);
            await teacher.EndAsync(lesson);
            await swarm.HaveLessonAsync(lesson, revision: 2, devices);
        }

        return new LessonRun(devices.Count, [.. reach.Order()], [.. seen.Order()]);
    }

    public double Median => Numbers.Percentile(Reach, 0.5);

    public double Slow => Numbers.Percentile(Reach, 0.95);

    public double SeenSlow => Numbers.Percentile(Seen, 0.95);
}
