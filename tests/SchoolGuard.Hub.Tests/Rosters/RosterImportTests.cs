using System.Text;
using NodaTime;
using SchoolGuard.Hub.Audit;
using SchoolGuard.Hub.Rosters;
using SchoolGuard.Hub.Rosters.Importing;
using SchoolGuard.Hub.Stores;
using SchoolGuard.Hub.Tests.Support;
using SchoolGuard.TestKit.Machine;

namespace SchoolGuard.Hub.Tests.Rosters;

[TestClass]
public sealed class RosterImportTests : IDisposable
{
    private readonly TemporaryFolder export = new();

    public void Dispose() => export.Dispose();

    [TestMethod]
    [DataRow(TestStore.Sqlite)]
    [DataRow(TestStore.Postgres)]
    public async Task The_first_roster_is_taken_and_the_same_again_makes_it_younger(string kind)
    {
        await using var hub = await TestHub.StartAsync(kind);
        Assert.AreEqual(RosterOutcome.Taken, (await ImportAsync(hub, School())).Outcome);
        var before = await hub.Get<RosterBook>().CurrentAsync();
        hub.Time.SetWallClock(hub.Time.GetCurrentInstant() + Duration.FromDays(3));

        Assert.AreEqual(RosterOutcome.Unchanged, (await ImportAsync(hub, School())).Outcome);

        var after = await hub.Get<RosterBook>().CurrentAsync();
        Assert.AreEqual(before.Version, after.Version);
        Assert.AreEqual(Duration.FromDays(3), after.Taken - before.Taken);
    }

    [TestMethod]
    public async Task A_roster_says_who_joins_leaves_and_changes_and_whose_members()
    {
        await using var hub = await TestHub.StartAsync();
        await ImportAsync(hub, School());

        var shown = await ImportAsync(hub, School(leaves: 1, joins: 2, movesUp: 3, swaps: 4), RosterIntent.Look);

        Assert.AreEqual(RosterOutcome.Shown, shown.Outcome);
        Assert.AreEqual("2 1 3", $"{shown.Difference!.Count(PersonChange.Joined)} {shown.Difference.Count(PersonChange.Left)} {shown.Difference.Count(PersonChange.Changed)}");
        Assert.IsTrue(shown.Difference.People.Any(person => person.Detail.Equals("pupil of class 9, now pupil of class 10", StringComparison.Ordinal)));
        Assert.AreEqual("Computing 9 +2 -5, Drama 9 +4 -0", string.Join(", ", shown.Difference.Groups.Select(group => $"{group.Class.Title} +{group.Added} -{group.Removed}")));
        Assert.AreEqual(1L, (await hub.Get<RosterBook>().CurrentAsync()).Version);
    }

    [TestMethod]
    [DataRow(20, 0, true)]
    [DataRow(21, 0, false)]
    [DataRow(0, 10, true)]
    [DataRow(0, 11, false)]
    public async Task More_than_a_fifth_of_people_or_of_places_in_classes_needs_a_persons_word(int leaves, int swaps, bool isTaken)
    {
        await using var hub = await TestHub.StartAsync();
        await ImportAsync(hub, School(enrolled: swaps > 0));

        Assert.AreEqual(isTaken ? RosterOutcome.Taken : RosterOutcome.Cautioned, (await ImportAsync(hub, School(leaves: leaves, swaps: swaps, enrolled: swaps > 0))).Outcome);

        Assert.AreEqual(isTaken ? 2L : 1L, (await hub.Get<RosterBook>().CurrentAsync()).Version);
    }

    [TestMethod]
    [DataRow(TestStore.Sqlite)]
    [DataRow(TestStore.Postgres)]
    public async Task Of_a_roster_no_password_is_kept_and_of_an_earlier_one_only_the_record(string kind)
    {
        await using var hub = await TestHub.StartAsync(kind);
        await ImportAsync(hub, School());
        await ImportAsync(hub, School(joins: 1));

        var kept = await hub.Get<Database>().ReadAsync(session => session.ListAsync<byte[]>("select content from roster_files"));

        Assert.HasCount(3, kept);
        foreach (var file in kept) Assert.DoesNotContain("sesame", Encoding.UTF8.GetString(file));
        Assert.AreEqual(2L, await hub.Get<Database>().ReadAsync(session => session.FirstAsync<long>("select count(*) from rosters")));
    }

    [TestMethod]
    public async Task Faults_name_file_and_row_and_never_the_person()
    {
        await using var hub = await TestHub.StartAsync();
        var files = TestRosters.Files("sourcedId,role,username,givenName,familyName,grades\np1,student,one,Wilhelmina,Okonkwo,99\np2,student,two,Ada,Two,09\n", "sourcedId,title\n", "classSourcedId,userSourcedId,role\nnone,p1,student\n");

        var import = await ImportAsync(hub, files);

        Assert.AreEqual(RosterOutcome.Taken, import.Outcome);
        StringAssert.StartsWith(import.Faults[0], "users.csv: row 2: ");
        StringAssert.StartsWith(import.Faults[1], "enrollments.csv: row 2: ");
        Assert.IsFalse(import.Faults.Any(fault => fault.Contains("Okonkwo", StringComparison.Ordinal)));
    }

    [TestMethod]
    public async Task What_is_no_roster_changes_nothing()
    {
        await using var hub = await TestHub.StartAsync();
        await ImportAsync(hub, School());

        foreach (var users in new[] { "", "sourcedId,role\n", "sourcedId,role,username\n", "\0\0\0", "sourcedId,role,username\n\"p1,student,one" })
            Assert.AreEqual(RosterOutcome.Faulty, (await ImportAsync(hub, TestRosters.Files(users, "", ""), RosterIntent.Confirm)).Outcome, users);

        Assert.AreEqual(1L, (await hub.Get<RosterBook>().CurrentAsync()).Version);
    }

    [TestMethod]
    public async Task Damaged_files_are_taken_in_part_or_refused_and_the_hub_goes_on()
    {
        await using var hub = await TestHub.StartAsync();
        var random = new Random(20261124);
        var outcomes = new HashSet<RosterOutcome>();
        for (var run = 0; run < 300; run++)
        {
            var files = School(enrolled: true).ToDictionary(file => file.Key, file => (byte[])file.Value.Clone(), StringComparer.Ordinal);
            foreach (var content in files.Values)
            {
                for (var change = random.Next(1, 40); change > 0; change--) content[random.Next(content.Length)] = (byte)random.Next(256);
            }

            outcomes.Add((await ImportAsync(hub, files, RosterIntent.Look)).Outcome);
        }

        CollectionAssert.AreEquivalent(new[] { RosterOutcome.Shown, RosterOutcome.Faulty }, outcomes.ToArray());
        Assert.AreEqual(RosterOutcome.Taken, (await ImportAsync(hub, School())).Outcome);
    }

    [TestMethod]
    public async Task A_folder_is_taken_once_its_files_stay_the_same_and_what_changes_much_waits()
    {
        await using var hub = await TestHub.StartAsync();
        await File.WriteAllTextAsync(hub.Data.School, $$"""{ "School": { "Name": "Wynstones School" }, "Roster": { "Folder": {{System.Text.Json.JsonSerializer.Serialize(export.Path)}} } }""");
        var folder = hub.Get<RosterFolder>();
        Write(School());
        await folder.LookAsync();
        Assert.AreEqual(0L, (await hub.Get<RosterBook>().CurrentAsync()).Version);
        await folder.LookAsync();
        Assert.AreEqual(1L, (await hub.Get<RosterBook>().CurrentAsync()).Version);

        Write(School(leaves: 50));
        await folder.LookAsync();
        await folder.LookAsync();
        await folder.LookAsync();

        Assert.AreEqual(1L, (await hub.Get<RosterBook>().CurrentAsync()).Version);
        StringAssert.Contains((await hub.Get<WaitingRoster>().CurrentAsync())!.Reason, "50 people");
        Assert.AreEqual(RosterOutcome.Taken, (await hub.Get<RosterDesk>().ConfirmWaitingAsync("operator"))!.Outcome);
        Assert.IsNull(await hub.Get<WaitingRoster>().CurrentAsync());
        Assert.AreEqual(2L, (await hub.Get<RosterBook>().CurrentAsync()).Version);
        Assert.IsTrue((await hub.Get<HubAudit>().VerifyAsync()).IsIntact);
    }

    private static Task<RosterImport> ImportAsync(TestHub hub, IReadOnlyDictionary<string, byte[]> files, RosterIntent intent = RosterIntent.Take) =>
        hub.Get<RosterDesk>().ImportAsync(files, "operator", intent);

    private void Write(IReadOnlyDictionary<string, byte[]> files)
    {
        foreach (var (name, content) in files) File.WriteAllBytes(export.File(name), content);
    }

    /// <summary>A hundred pupils of Computing 9, of whom the first leave, the next move up a class, and the last go to Drama 9.</summary>
    private static IReadOnlyDictionary<string, byte[]> School(int leaves = 0, int joins = 0, int movesUp = 0, int swaps = 0, bool enrolled = true)
    {
        var pupils = Enumerable.Range(0, 100 + joins).Skip(leaves).ToList();
        var users = pupils.Select(number => $"p{number},,true,student,user{number},sesame,Given{number},Family{number},,{(number >= leaves && number < leaves + movesUp ? "10" : "09")}");
        var enrolments = pupils.Where(_ => enrolled).Select(number => $"e{number},{(number < 100 && number >= 100 - swaps ? "d9" : "g9")},p{number},student,,,");
        return TestRosters.Files(
            "sourcedId,status,enabledUser,role,username,password,givenName,familyName,email,grades\n" + string.Join('\n', users) + "\n",
            "sourcedId,status,title,classCode\ng9,,Computing 9,9A/Co\nd9,,Drama 9,9A/Dr\n",
            "sourcedId,classSourcedId,userSourcedId,role,primary,beginDate,endDate\n" + string.Join('\n', enrolments) + "\n");
    }
}
