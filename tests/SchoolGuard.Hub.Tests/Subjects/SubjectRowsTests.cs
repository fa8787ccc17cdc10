using System.Globalization;
using System.IO.Compression;
using System.Text;
using NodaTime;
using SchoolGuard.Hub.Accounts;
using SchoolGuard.Hub.Audit;
using SchoolGuard.Hub.Permissions;
using SchoolGuard.Hub.Stores;
using SchoolGuard.Hub.Subjects;
using SchoolGuard.Hub.Tests.Lessons;
using SchoolGuard.Hub.Tests.Support;
using SchoolGuard.Protocol.V1;

namespace SchoolGuard.Hub.Tests.Subjects;

[TestClass]
public sealed class SubjectRowsTests
{
    /// <summary>What a school's MIS and its key say, and what is no text at all.</summary>
    private static readonly string[] NotLookedAt = ["roster_files", "bundles", "console_keys"];

    [TestMethod]
    [DataRow(TestStore.Sqlite)]
    [DataRow(TestStore.Postgres)]
    public async Task An_export_holds_lessons_requests_covers_permissions_and_the_account(string kind)
    {
        await using var school = await TaughtAsync(kind);
        var desk = school.Hub.Get<SubjectDesk>();

        var teacher = (await desk.ExportAsync("tess", "it"))!;
        var pupil = (await desk.ExportAsync("ada", "it"))!;

        CollectionAssert.AreEqual(new[] { "account", "lessons", "answers", "covers-named", "permissions" }, Names(teacher));
        CollectionAssert.AreEqual(new[] { "requests" }, Names(pupil));
        var (json, html) = Unpack(pupil.ToZip());
        foreach (var text in new[] { json, html })
        {
            Assert.Contains("youtube", text);
            Assert.DoesNotContain("instagram", text, "that is what ben asked for");
        }
    }

    [TestMethod]
    [DataRow(TestStore.Sqlite)]
    [DataRow(TestStore.Postgres)]
    public async Task Nothing_is_erased_while_something_of_the_person_is_in_use(string kind)
    {
        await using var school = await TaughtAsync(kind);

        var erasure = await school.Hub.Get<SubjectDesk>().EraseAsync("tess", "it");

        foreach (var fault in new[] { "a lesson of theirs is running: end it", "are in force", "disable it first" }) Assert.Contains(fault, erasure.Fault);
        Assert.IsNotEmpty(await TracesAsync(school, "t9"));
        Assert.IsEmpty(await school.AuditAsync("subject-erased"));
    }

    [TestMethod]
    [DataRow(TestStore.Sqlite)]
    [DataRow(TestStore.Postgres)]
    public async Task After_a_pupil_is_erased_the_lesson_stays_for_the_others(string kind)
    {
        await using var school = await TaughtAsync(kind);

        var erasure = await school.Hub.Get<SubjectDesk>().EraseAsync("ada", "it");

        Assert.AreEqual("", erasure.Fault);
        Assert.IsEmpty(await TracesAsync(school, "p9a", "Ada"));
        var seen = await school.ActAsync("tess");
        Assert.HasCount(1, seen.Lessons);
        Assert.AreEqual("Ben Ninth", seen.Requests.Single().Pupil);
        await IntactAsync(school);
    }

    [TestMethod]
    [DataRow(TestStore.Sqlite)]
    [DataRow(TestStore.Postgres)]
    public async Task After_a_teacher_is_erased_lessons_and_answers_name_nobody(string kind)
    {
        await using var school = await TaughtAsync(kind);
        await EndAllAsync(school);
        school.Hub.Time.Advance(PermissionDeliveries.Kept + Duration.FromDays(60));

        var erasure = await school.Hub.Get<SubjectDesk>().EraseAsync("tess", "it");

        Assert.AreEqual(("", 3), (erasure.Fault, erasure.Left.Count), string.Join("; ", erasure.Left));
        Assert.IsEmpty(await TracesAsync(school, "t9", "tess"));
        Assert.AreEqual(1, await school.Hub.Get<Database>().ReadAsync(session => session.FirstAsync<long>("select count(*) from lessons where teacher like 'erased-%'")), "that there was a lesson stays");
        await IntactAsync(school);
    }

    [TestMethod]
    [DataRow(TestStore.Sqlite)]
    [DataRow(TestStore.Postgres)]
    public async Task What_a_device_may_still_hold_is_kept_and_told(string kind)
    {
        await using var school = await TaughtAsync(kind);
        await EndAllAsync(school);
        var desk = school.Hub.Get<SubjectDesk>();

        var left = string.Join('\n', (await desk.EraseAsync("tess", "it")).Left);

        foreach (var word in new[] { "lessons that a device may still hold", "permissions for them", "copies of the store", "MIS" }) Assert.Contains(word, left);
        school.Hub.Time.Advance(PermissionDeliveries.Kept + Duration.FromDays(60));
        await desk.EraseAsync("t9", "it");
        Assert.IsEmpty(await TracesAsync(school, "t9", "tess"));
    }

    /// <summary>A lesson of tess', for which ada and ben asked for sites, ada in vain; a cover, a permission and an account.</summary>
    private static async Task<LessonSchool> TaughtAsync(string kind)
    {
        var school = await LessonSchool.OpenAsync(kind);
        await school.ActAsync("tess", LessonSchool.Authorise());
        await school.ActAsync("tess", new TeachingAction { Cover = new NameCover { Group = LessonSchool.Ninth, Username = "theo", Until = "2026-12-18" } });
        await school.ActAsync("ada", new TeachingAction { Ask = new AskForSite { Host = "www.youtube.com" } });
        var asked = (await school.ActAsync("tess")).Requests.Single();
        await school.ActAsync("tess", new TeachingAction { Answer = new AnswerSite { RequestId = asked.Id, Grant = false } });
        await school.ActAsync("ben", new TeachingAction { Ask = new AskForSite { Host = "www.instagram.com" } });
        await school.Hub.Get<PermissionDesk>().GrantAsync(new PermissionRequest("tess", ["SocialMedia"], "School Business Manager", "2026-12-18T15:30", "sbm"));
        await school.Hub.Get<AccountBook>().AddAsync("tess", new AccountDetails("Tess Teacher", [AccountRole.Teacher], [], "t9"), "it");
        return school;
    }

    private static async Task EndAllAsync(LessonSchool school)
    {
        school.Hub.Time.Advance(Duration.FromSeconds(1));
        await school.ActAsync("tess", new TeachingAction { End = new EndLesson { LessonId = (await school.ActAsync("tess")).Lessons.Single().Id } });
        foreach (var permission in await school.Hub.Get<PermissionBook>().ListAsync()) await school.Hub.Get<PermissionDesk>().RevokeAsync(permission.Id, "sbm");
        await school.Hub.Get<AccountBook>().DisableAsync("tess", "it");
        school.Hub.Time.Advance(Duration.FromSeconds(2));
    }

    private static string[] Names(SubjectExport export) => [.. export.Entries.Select(each => each.Name)];

    /// <summary>Every cell of the store in which one of the words stands.</summary>
    private static Task<IReadOnlyList<string>> TracesAsync(LessonSchool school, params string[] words) => school.Hub.Get<Database>().ReadAsync(async session =>
    {
        var tables = await session.ListAsync<string>(session.Database.HasOtherHubs
            ? "select table_name from information_schema.tables where table_schema = 'public'"
            : "select name from sqlite_master where type = 'table'");
        var found = new List<string>();
        foreach (var table in tables.Except(NotLookedAt, StringComparer.Ordinal))
        {
            foreach (var row in await session.ListAsync<dynamic>($"select * from {table}"))
                found.AddRange(((IDictionary<string, object?>)row).Where(cell => words.Any(word => TextOf(cell.Value).Contains(word, StringComparison.Ordinal))).Select(cell => $"{table}.{cell.Key}: {TextOf(cell.Value)}"));
        }

        return (IReadOnlyList<string>)found;
    });

    private static string TextOf(object? value) => value is byte[] bytes ? Encoding.UTF8.GetString(bytes) : Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";

    private static async Task IntactAsync(LessonSchool school)
    {
        var found = await school.Hub.Get<HubAudit>().VerifyAsync();
        Assert.IsTrue(found.IsIntact, string.Join("; ", found.Findings.Select(finding => finding.Message)));
    }

    private static (string Json, string Html) Unpack(byte[] zip)
    {
        using var archive = new ZipArchive(new MemoryStream(zip));
        return (Read("data.json"), Read("read-me.html"));

        string Read(string name)
        {
            using var reader = new StreamReader(archive.GetEntry(name)!.Open());
            return reader.ReadToEnd();
        }
    }
}
