using SchoolGuard.Cli.Tests.Usage;
using SchoolGuard.TestKit.Machine;

namespace SchoolGuard.Cli.Tests.NewPolicy;

[TestClass]
public sealed class NewTests : IDisposable
{
    private static readonly string[] Named = ["--yes", "--school-name", "Wynstones School"];
    private readonly TemporaryFolder folder = new();

    private string Policy => folder.File("x.policy.cs");

    public void Dispose() => folder.Dispose();

    [TestMethod]
    public async Task Answers_become_rules_that_cite_and_proofs_of_what_they_promise()
    {
        var run = await CommandRun.Of(
            ["new", Policy, .. Named, "--never", "1-8", "--lesson", "9, 10", "--sixth-form", "11-13", "--staff", "permission", "--permission-from", "School Business Manager",
            "--school-times", "08:30-15:45", "--longest-lesson", "01:30", "--staff-posts", "school name, pupil names", "--never-clause", "1a", "--staff-clause", "2", "--visitors-clause", "local decision"]);

        Assert.AreEqual(0, run.ExitCode, run.Errors);
        Assert.AreEqual(
            """
            Policy("Social Media Policy", school: "Wynstones School", timeZone: "Europe/London");

            var lessonClasses = Classes(9, 10);
            var sixthForm     = ClassesFrom(11, to: 13);
            var closedClasses = ClassesFrom(Nursery, to: 8);
            var commonRoom    = Place("Sixth form common room");
            var schoolTimes   = SchoolDays.Between("08:30", "15:45");

            // Social media is closed to Classes 1 to 8 at any time.
            Deny(SocialMedia).To(closedClasses).Citing("1a");

            // Classes 9 and 10 may use social media only in a lesson for which a teacher has authorised it.
            Allow(SocialMedia).To(lessonClasses).During(AuthorisedLesson).Citing("2");

            // Classes 11 to 13 may use social media in one place: Sixth form common room.
            Allow(SocialMedia).To(sixthForm).In(commonRoom).Citing("3");

            // Classes 11 to 13 may also use it in a lesson for which a teacher has authorised it.
            Allow(SocialMedia).To(sixthForm).During(AuthorisedLesson).Citing("3");

            // Staff may use social media outside school times, and within them with permission: School Business Manager.
            Allow(SocialMedia).To(Staff).Citing("2");

            // Staff must not use social media within school times without permission: School Business Manager.
            Deny(SocialMedia).To(Staff).During(schoolTimes).Unless(Permission("School Business Manager")).Citing("2");

            // Social media is closed to visitors.
            Deny(SocialMedia).To(Visitors).Citing("local decision");

            Lessons.AtMost("01:30").Within(schoolTimes);

            // Staff must not post on these subjects from their own accounts: school name.
            Warn(SchoolName).InPostsBy(Staff).From(PersonalAccounts).Citing("6");

            // Staff must not post on these subjects: pupil names.
            Justify(PupilNames).InPostsBy(Staff).Citing("6");

            Prove.Never(SocialMedia).For(closedClasses);
            Prove.Only(SocialMedia).For(lessonClasses).During(AuthorisedLesson);
            Prove.Only(SocialMedia).For(sixthForm).In(commonRoom).Or.During(AuthorisedLesson);
            Prove.Always(SocialMedia).For(sixthForm).In(commonRoom);
            Prove.Always(SocialMedia).For(Staff).Outside(schoolTimes);
            Prove.Never(SocialMedia).For(Visitors);

            """,
            File.ReadAllText(Policy));
        StringAssert.Contains(run.Output, "7 access rules, 2 posting rules, 6 proofs", StringComparison.Ordinal);
        StringAssert.Contains(run.Output, "closed to classes 1-8", StringComparison.Ordinal);
    }

    [TestMethod]
    public async Task A_policy_that_is_there_is_replaced_only_by_force()
    {
        folder.Write("x.policy.cs", "mine");

        var run = await CommandRun.Of(["new", Policy, .. Named]);

        Assert.AreEqual(1, run.ExitCode);
        StringAssert.Contains(run.Errors, "--force", StringComparison.Ordinal);
        Assert.AreEqual("mine", File.ReadAllText(Policy));
        Assert.AreEqual(0, (await CommandRun.Of(["new", Policy, "--force", .. Named])).ExitCode);
        StringAssert.StartsWith(File.ReadAllText(Policy), "Policy(", StringComparison.Ordinal);
    }

    [TestMethod]
    public async Task A_policy_is_written_whole_or_not_at_all()
    {
        var run = await CommandRun.Of(["new", folder.File("no-such-folder/x.policy.cs"), .. Named]);

        Assert.AreEqual(1, run.ExitCode);
        Assert.AreEqual($"{folder.File("no-such-folder/x.policy.cs")}: there is no such folder: check the path", run.Errors.TrimEnd());
        Assert.IsEmpty(Directory.EnumerateFileSystemEntries(folder.Path));
    }

    [TestMethod]
    [DataRow("--school-name is missing", "--yes")]
    [DataRow("no terminal to ask on", "--school-name", "S")]
    [DataRow("--school-name: it is empty", "--yes", "--school-name", " ")]
    [DataRow("--school-name: it has a character", "--yes", "--school-name", "a\nb")]
    [DataRow("--title: it has a character", "--yes", "--school-name", "S", "--title", "a\u2028b")]
    [DataRow("did you mean `Europe/London`?", "--yes", "--school-name", "S", "--time-zone", "Europe/Londn")]
    [DataRow("--classes: there is no class `14`", "--yes", "--school-name", "S", "--classes", "7-14")]
    [DataRow("--classes: `9-7` runs backwards", "--yes", "--school-name", "S", "--classes", "9-7")]
    [DataRow("--classes: a school has", "--yes", "--school-name", "S", "--classes", "none")]
    [DataRow("--never: `12` is not among 7-11", "--yes", "--school-name", "S", "--classes", "7-11", "--never", "12")]
    [DataRow("--lesson: `7` is not among 8-11", "--yes", "--school-name", "S", "--classes", "7-11", "--never", "7", "--lesson", "7,8")]
    [DataRow("--staff: `maybe`", "--yes", "--school-name", "S", "--staff", "maybe")]
    [DataRow("--school-times: `8:30`", "--yes", "--school-name", "S", "--school-times", "8:30-15:30")]
    [DataRow("--school-times: `08:30-09:00` is no school day", "--yes", "--school-name", "S", "--school-times", "08:30-09:00")]
    [DataRow("--school-times: `22:00-06:00` is no school day", "--yes", "--school-name", "S", "--school-times", "22:00-06:00")]
    [DataRow("--longest-lesson: `08:00` is no lesson", "--yes", "--school-name", "S", "--longest-lesson", "08:00")]
    [DataRow("--staff-posts: `gossip`", "--yes", "--school-name", "S", "--staff-posts", "school name, gossip")]
    [DataRow("--common-room: the other answers leave no room for it", "--yes", "--school-name", "S", "--classes", "1-6", "--common-room", "Hut")]
    [DataRow("--visitors-clause: it is empty", "--yes", "--school-name", "S", "--visitors-clause", "")]
    public async Task An_answer_that_makes_no_sense_is_named_in_one_line_and_nothing_is_written(string names, params string[] options)
    {
        var run = await CommandRun.Of(["new", Policy, .. options]);

        Assert.AreEqual(1, run.ExitCode);
        Assert.AreEqual("", run.Output);
        StringAssert.Contains(run.Errors, names, StringComparison.Ordinal);
        Assert.AreEqual(1, run.Errors.TrimEnd('\n').Split('\n').Length);
        Assert.IsEmpty(Directory.EnumerateFileSystemEntries(folder.Path));
    }

    [TestMethod]
    public async Task A_file_of_another_kind_is_refused_with_the_name_to_write()
    {
        var run = await CommandRun.Of(["new", folder.File("x.cs"), .. Named]);

        Assert.AreEqual(1, run.ExitCode);
        StringAssert.Contains(run.Errors, $"write {Policy}", StringComparison.Ordinal);
    }

    [TestMethod]
    public async Task A_name_that_reading_warns_of_is_shown_and_nothing_is_written()
    {
        var run = await CommandRun.Of("new", Policy, "--yes", "--school-name", "\u0405chool");

        Assert.AreEqual(1, run.ExitCode);
        StringAssert.Contains(run.Errors, "SG0009", StringComparison.Ordinal);
        StringAssert.Contains(run.Errors, "nothing was written", StringComparison.Ordinal);
        Assert.IsFalse(File.Exists(Policy));
    }
}
