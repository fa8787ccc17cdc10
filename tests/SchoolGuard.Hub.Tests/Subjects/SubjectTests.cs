using System.IO.Compression;
using System.Text;
using SchoolGuard.Hub.Audit;
using SchoolGuard.Hub.Incidents;
using SchoolGuard.Hub.Rosters;
using SchoolGuard.Hub.Subjects;
using SchoolGuard.Hub.Tests.Support;

namespace SchoolGuard.Hub.Tests.Subjects;

[TestClass]
public sealed class SubjectTests
{
    [TestMethod]
    [DataRow(TestStore.Sqlite)]
    [DataRow(TestStore.Postgres)]
    public async Task A_person_gets_all_that_is_known_of_them_and_nothing_of_others(string kind)
    {
        await using var parts = await StartAsync(kind);

        var export = (await Desk(parts).ExportAsync("ADA", "it"))!;

        Assert.AreEqual((1, 2), (export.Incidents.Count, export.Lines.Count));
        var (json, html) = Unpack(export.ToZip());
        foreach (var text in new[] { json, html })
        {
            Assert.Contains("www.tiktok.com", text);
            Assert.Contains("Ninth", text);
            Assert.DoesNotContain("ben", text);
        }

        Assert.Contains("subject-exported", await parts.AuditTextAsync());
        Assert.IsNull(await Desk(parts).ExportAsync("nobody", "it"));
    }

    [TestMethod]
    public async Task Markup_in_what_is_known_is_text_on_the_page()
    {
        await using var parts = await StartAsync();
        await parts.Posted("tess", "SG7001 x1", "<script>alert(1)</script>").UploadAsync();

        var (_, html) = Unpack((await Desk(parts).ExportAsync("tess", "it"))!.ToZip());

        Assert.DoesNotContain("<script", html);
    }

    [TestMethod]
    [DataRow(TestStore.Sqlite)]
    [DataRow(TestStore.Postgres)]
    public async Task After_a_person_is_erased_nothing_names_them_and_every_audit_verifies(string kind)
    {
        await using var parts = await StartAsync(kind);
        await parts.Audit.RecordAsync("permission-granted", ("pupil", "p-ada"), ("by", "p-ben"));
        StringAssert.Contains((await Desk(parts).EraseAsync("ada", "it")).Fault, "not closed");
        await parts.Desk.ActAsync(IncidentParts.Lead, "dsl", 1, "spoke to ada");
        await parts.Desk.CloseAsync(IncidentParts.Lead, "dsl", 1, "ada agreed");

        var erasure = await Desk(parts).EraseAsync("ada", "it");

        Assert.AreEqual((1, 3, ""), (erasure.Incidents, erasure.Lines, erasure.Fault));

        var all = await TextAsync(parts);
        Assert.DoesNotContain("ada", all);
        Assert.Contains("p-ben", all);
        await IntactAsync(parts);
        var rest = (await Desk(parts).ExportAsync("ada", "it"))!;
        Assert.AreEqual((0, 0), (rest.Incidents.Count, rest.Lines.Count), "the roster alone still knows them");
    }

    [TestMethod]
    public async Task A_line_that_names_two_is_erased_of_each_in_turn()
    {
        await using var parts = await StartAsync();
        await parts.Audit.RecordAsync("permission-granted", ("pupil", "p-cara"), ("by", "p-tess"));
        await parts.Audit.RecordAsync("permission-granted", ("pupil", "p-cara"), ("by", "p-tess"));
        await parts.Posted("cara", "SG7001 x1", "").Posted("tess", "SG7001 x1", "").UploadAsync();
        foreach (var number in new[] { 3, 4 })
        {
            await parts.Desk.ActAsync(IncidentParts.Lead, "dsl", number, "spoke");
            await parts.Desk.CloseAsync(IncidentParts.Lead, "dsl", number, "fine");
        }

        await Desk(parts).EraseAsync("cara", "it");
        await IntactAsync(parts);
        await Desk(parts).EraseAsync("tess", "it");

        await IntactAsync(parts);
        var all = await TextAsync(parts);
        Assert.DoesNotContain("p-cara", all);
        Assert.DoesNotContain("p-tess", all);
    }

    [TestMethod]
    public async Task What_is_about_the_headteacher_is_not_handed_out_here()
    {
        await using var parts = await StartAsync();
        await parts.Posted("head", "SG7017 x1", "knows the family").UploadAsync();

        var export = (await Desk(parts).ExportAsync("head", "it"));

        Assert.IsNotNull(export);
        Assert.IsEmpty(export.Incidents);
        Assert.IsEmpty(export.Lines);
        StringAssert.Contains(export.Withheld, "Chair of Governors");
    }

    private static async Task<IncidentParts> StartAsync(string kind = TestStore.Sqlite)
    {
        var parts = await IncidentParts.StartAsync(kind);
        await Rosters(parts).TakeAsync(
            TestRosters.Files(
                "sourcedId,status,enabledUser,role,username,givenName,familyName,email,grades\np-ada,,true,student,ada,Ada,Ninth,,09\np-ben,,true,student,ben,Ben,Tenth,,10\n",
                "sourcedId,status,title,classCode,classType,grades,location,termSourcedIds,periods\n",
                "sourcedId,classSourcedId,userSourcedId,role,primary,beginDate,endDate\n"),
            "it");
        await parts.Denied().Denied().Denied(account: "ben").UploadAsync();
        return parts;
    }

    private static RosterBook Rosters(IncidentParts parts) => new(parts.Store.Database, parts.Audit, parts.Store.Time);

    private static SubjectDesk Desk(IncidentParts parts) => new(
        parts.Store.Database, parts.Audit, Rosters(parts), new SubjectFinder(parts.Store.Database, Rosters(parts)), new SubjectLines(parts.Store.Database),
        new IncidentEraser(parts.Audit, parts.Store.Time), new LineEraser(parts.Audit), parts.Rules, parts.Store.Time);

    private static async Task IntactAsync(IncidentParts parts)
    {
        foreach (var found in new[] { await parts.Audit.VerifyAsync(), await parts.DeviceAudits.VerifyAsync(IncidentParts.Device) })
            Assert.IsTrue(found.IsIntact, string.Join("; ", found.Findings.Select(finding => finding.Message)));
    }

    private static async Task<string> TextAsync(IncidentParts parts)
    {
        var text = new StringBuilder(await parts.AuditTextAsync());
        await foreach (var line in parts.DeviceAudits.ReadAsync(IncidentParts.Device)) text.AppendLine(Encoding.UTF8.GetString(line));
        foreach (var incident in await parts.ListAsync()) text.Append(await parts.Book.FindAsync(IncidentParts.Lead, incident.Number)).Append(incident);
        return text.ToString();
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
