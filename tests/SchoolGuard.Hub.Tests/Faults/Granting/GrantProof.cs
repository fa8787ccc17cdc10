using NodaTime;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.Hub.Tests.Faults.Granting;

/// <summary>What must hold of a school's lessons and permissions after its hub was killed and has started again.</summary>
internal static class GrantProof
{
    private const string Authorised = "lesson-authorised";
    private const string Ended = "lesson-ended";

    public static async Task ProveAsync(GrantingSchool school)
    {
        Assert.IsEmpty(await school.Hub.FindingsAsync());
        var records = (await school.Hub.RecordsAsync()).Select(Granted.TryRead).OfType<Granted>().ToLookup(record => record.Id, StringComparer.Ordinal);
        foreach (var one in records) CollectionAssert.AreEqual(Enumerable.Range(1, one.Count()).Select(number => (ulong)number).ToList(), one.Select(record => record.Revision).ToList(), "each revision is on record once");
        ProveAnswers(school, records);
        await ProveListsAsync(school, records);
        await ProveDeviceAsync(school, records);
        foreach (var pupil in (string[])["ada", "cara"]) await ProvePupilAsync(school, pupil);
    }

    private static bool IsLesson(IGrouping<string, Granted> one) => one.First().Kind is Authorised;

    private static bool IsRunning(IGrouping<string, Granted> one) => IsLesson(one) && one.Last().Kind is not Ended;

    /// <summary>What was answered is on record. An order that was not answered has made one lesson at most.</summary>
    private static void ProveAnswers(GrantingSchool school, ILookup<string, Granted> records)
    {
        foreach (var answer in school.Answers)
        {
            var found = records[answer.Id].Where(record => record.Kind.Equals(answer.Kind, StringComparison.Ordinal)).ToList();
            if (answer.Kind is not Ended) Assert.IsTrue(found.Exists(record => record.End.Equals(answer.End, StringComparison.Ordinal)), $"{answer} was answered");
            if (answer.Kind is Authorised or Ended) Assert.HasCount(1, found, $"{answer} was answered");
            if (answer.Revision > 0) Assert.IsTrue(found.Exists(record => record.Revision == answer.Revision), $"{answer} was answered");
        }

        var orders = school.Teachers.Sum(teacher => teacher.Orders);
        var made = records.Count(IsLesson);
        Assert.IsTrue(made >= orders && made <= orders + school.Teachers.Count(teacher => teacher.HasOrdered), $"{orders} orders were answered and {made} lessons made");
    }

    /// <summary>What people are shown is what is on record.</summary>
    private static async Task ProveListsAsync(GrantingSchool school, ILookup<string, Granted> records)
    {
        var running = new List<Granted>();
        foreach (var teacher in GrantingSchool.TeacherAccounts) running.AddRange((await school.SeeAsync(teacher)).Lessons.Select(lesson => new Granted("", lesson.Id, 0, Text(lesson.End.Seconds))));
        CollectionAssert.AreEquivalent(records.Where(IsRunning).Select(one => new Granted("", one.Key, 0, one.Last().End)).ToList(), running);
        var permissions = await school.Hub.Desk.People.ListPermissionsAsync(new ListPermissionsRequest { Ended = true }, school.Hub.Desk.Headers);
        CollectionAssert.AreEquivalent(
            records.Where(one => !IsLesson(one)).Select(one => one.Last() with { Kind = "" }).ToList(),
            permissions.Permissions.Select(permission => new Granted("", permission.Id, permission.Revision, Text(permission.End.Seconds))).ToList());
    }

    /// <summary>A device has in the end the last revision of all that is for its people, signed, and was never sent what is not on record.</summary>
    private static async Task ProveDeviceAsync(GrantingSchool school, ILookup<string, Granted> records)
    {
        var due = records.Where(one => IsRunning(one) || !IsLesson(one)).Select(one => one.Last() with { Kind = "" }).ToList();
        await school.Device.ListenAsync(() => due.TrueForAll(one => school.Device.Held.Contains(one)));
        foreach (var held in school.Device.Held) Assert.IsTrue(records[held.Id].Any(record => record with { Kind = "" } == held), $"{held} is on the device");
        CollectionAssert.IsSubsetOf(due, school.Device.Held.ToList());
    }

    /// <summary>Of the lessons of all groups that a pupil is in, one is live: the later authorised.</summary>
    private static async Task ProvePupilAsync(GrantingSchool school, string pupil)
    {
        var running = new HashSet<string>(StringComparer.Ordinal);
        foreach (var teacher in GrantingSchool.TeacherAccounts) running.UnionWith((await school.SeeAsync(teacher)).Lessons.Select(lesson => lesson.Id));
        var latest = school.Device.Lessons.Values.Where(lesson => running.Contains(lesson.LessonId) && (pupil is "cara" || lesson.TeachingGroup is Lessons.LessonSchool.Ninth)).MaxBy(lesson => lesson.SignedAt);
        string[] live = [.. (await school.SeeAsync(pupil)).Lessons.Select(lesson => lesson.Id)];
        CollectionAssert.AreEqual(latest is null ? [] : new[] { latest.LessonId }, live, $"one live lesson for {pupil}");
    }

    private static string Text(long seconds) => $"{Instant.FromUnixTimeSeconds(seconds)}";
}
