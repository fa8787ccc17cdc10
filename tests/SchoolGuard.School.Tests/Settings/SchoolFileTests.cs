using System.Net;
using NodaTime;
using SchoolGuard.TestKit.Machine;

namespace SchoolGuard.School.Tests.Settings;

[TestClass]
public sealed class SchoolFileTests
{
    public static IEnumerable<object[]> CorpusFiles =>
        Directory.EnumerateFiles(Repository.PathTo("tests", "corpus", "policies"), "*.school.json").Select(file => new object[] { Path.GetFileName(file) });

    [TestMethod]
    public void A_full_file_is_read_without_faults()
    {
        var load = SchoolJson.Load(SchoolJson.Full);

        Assert.IsEmpty(load.Faults);
        var school = load.Settings!.School;
        Assert.AreEqual("Ravens Wood School", school.Name);
        CollectionAssert.AreEqual(new[] { "Ravens Wood", "RWS" }, school.Aliases.ToArray());
        CollectionAssert.AreEqual(new[] { "Founders' Day" }, school.Events.ToArray());
        Assert.AreEqual(new SchoolLocation(51.37, 0.05, 400), school.Location);
        Assert.AreEqual("Chair of Governors", load.Settings.ReferTo.AboutHeadteacher);
    }

    [TestMethod]
    [DynamicData(nameof(CorpusFiles))]
    public void The_schools_of_the_corpus_are_read_without_faults(string name)
    {
        Assert.IsEmpty(SchoolFile.Load(Repository.PathTo("tests", "corpus", "policies", name)).Faults);
    }

    [TestMethod]
    public void Terms_and_closed_days_are_ranges_of_dates()
    {
        var calendar = SchoolJson.LoadWith(""" "Calendar":{"Terms":[{"Start":"2026-09-03","End":"2026-12-18"}],"Closed":["2026-10-26/2026-10-30","2026-11-20"]} """).Settings!.Calendar;

        Assert.AreEqual(new DateInterval(new LocalDate(2026, 9, 3), new LocalDate(2026, 12, 18)), calendar.Terms.Single());
        Assert.AreEqual(new DateInterval(new LocalDate(2026, 11, 20), new LocalDate(2026, 11, 20)), calendar.Closed[1]);
    }

    [TestMethod]
    public void Places_are_found_without_regard_to_case()
    {
        var places = SchoolJson.Load(SchoolJson.Full).Settings!.Places;

        Assert.AreEqual(IPNetwork.Parse("10.4.8.0/24"), places["sixth form COMMON room"].Networks.Single());
    }

    [TestMethod]
    public void The_roster_folder_lies_beside_the_file()
    {
        using var file = new SchoolJson(SchoolJson.Full);

        var folder = SchoolFile.Load(file.Path).Settings!.Roster.Folder;

        Assert.AreEqual(Path.Combine(Path.GetDirectoryName(file.Path)!, "roster"), folder);
    }

    [TestMethod]
    public void A_name_is_all_that_a_file_must_have()
    {
        var load = SchoolJson.Load("""{"School":{"Name":"Ravens Wood School"}}""");

        Assert.IsEmpty(load.Faults);
        Assert.IsNull(load.Settings!.Roster.Folder);
        Assert.IsNull(load.Settings.School.Location);
    }

    [TestMethod]
    public void Comments_trailing_commas_and_a_byte_order_mark_are_read_over()
    {
        var load = SchoolJson.Load("\uFEFF// ours\n{\"School\":{\"Name\":\"Ravens Wood School\",},}");

        Assert.IsEmpty(load.Faults);
    }

    [TestMethod]
    public void The_command_line_overrides_the_file()
    {
        using var file = new SchoolJson(SchoolJson.Full);

        var load = SchoolFile.Load(file.Path, [new("School:Name", "Keston School"), new("School:Aliases:1", "KS")]);

        Assert.AreEqual("Keston School", load.Settings!.School.Name);
        CollectionAssert.AreEqual(new[] { "Ravens Wood", "KS" }, load.Settings.School.Aliases.ToArray());
    }

    [TestMethod]
    [DoNotParallelize]
    public void An_environment_variable_overrides_the_file_but_not_the_command_line()
    {
        using var file = new SchoolJson(SchoolJson.Full);
        Environment.SetEnvironmentVariable("SCHOOLGUARD__School__Name", "Keston School");
        try
        {
            Assert.AreEqual("Keston School", SchoolFile.Load(file.Path).Settings!.School.Name);
            Assert.AreEqual("Park School", SchoolFile.Load(file.Path, [new("School:Name", "Park School")]).Settings!.School.Name);
        }
        finally
        {
            Environment.SetEnvironmentVariable("SCHOOLGUARD__School__Name", null);
        }
    }
}
