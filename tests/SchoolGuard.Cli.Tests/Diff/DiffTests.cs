using System.Text.Json;
using SchoolGuard.Cli.Tests.Usage;
using SchoolGuard.TestKit.Machine;

namespace SchoolGuard.Cli.Tests.Diff;

[TestClass]
public sealed class DiffTests : IDisposable
{
    private const string Header = "Policy(\"P\", school: \"S\", timeZone: \"Europe/London\");\n";
    private const string Old = Header + "Deny(SocialMedia).To(Pupils - Class(9)).Citing(\"1a\");\nAllow(SocialMedia).To(Staff).Citing(\"2\");\n";
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [TestMethod]
    public async Task New_access_is_said_with_whom_where_when_and_by_which_rule()
    {
        var run = await Diff(Old, Old + "Allow(SocialMedia).To(Class(9)).In(Place(\"Library\")).During(SchoolDays.Between(\"12:30\", \"13:20\")).Citing(\"1b\");", "--format", "json");

        Assert.AreEqual(2, run.ExitCode);
        Assert.IsFalse(run.Json.GetProperty("equivalent").GetBoolean());
        var change = run.Json.GetProperty("newAccess").EnumerateArray().Single();
        Assert.AreEqual("Class 9", Texts(change, "people").Single());
        Assert.AreEqual("SocialMedia", Texts(change, "sites").Single());
        Assert.AreEqual("Library", Texts(change, "places").Single());
        Assert.AreEqual("Mon-Fri 12:30-13:20 in term", change.GetProperty("times").GetString());
        Assert.AreEqual(JsonValueKind.Null, change.GetProperty("lesson").ValueKind);
        Assert.AreEqual(250, change.GetProperty("minutesPerWeek").GetInt32());
        Assert.AreEqual("[]", change.GetProperty("oldRules").GetRawText());
        Assert.AreEqual("[4]", change.GetProperty("newRules").GetRawText());
        Assert.AreEqual("[]", run.Json.GetProperty("lostAccess").GetRawText());
        Assert.AreEqual("SG4001", Ids(run).Single());
    }

    [TestMethod]
    public async Task What_was_open_in_a_lesson_already_is_new_outside_one_only()
    {
        var before = Old + "Allow(SocialMedia).To(Class(9)).During(AuthorisedLesson).Citing(\"1b\");\n";

        var run = await Diff(before, before + "Allow(SocialMedia).To(Class(9)).In(Place(\"Library\")).Citing(\"1c\");", "--format", "json");

        Assert.IsFalse(run.Json.GetProperty("newAccess").EnumerateArray().Single().GetProperty("lesson").GetBoolean());
    }

    [TestMethod]
    public async Task A_longer_ceiling_opens_longer_lessons()
    {
        var before = Old + "Allow(SocialMedia).To(Class(9)).During(AuthorisedLesson).Citing(\"1b\");\nLessons.AtMost(\"01:00\");\n";

        var run = await Diff(before, before.Replace("01:00", "01:30", StringComparison.Ordinal), "--format", "json");

        Assert.AreEqual("61 to 90 minutes", run.Json.GetProperty("newAccess").EnumerateArray().Single().GetProperty("lessonLength").GetString());
        CollectionAssert.AreEqual(new[] { "SG4001", "SG4003" }, Ids(run).ToArray());
        Assert.AreEqual(3, run.ExitCode);
    }

    [TestMethod]
    public async Task Access_that_is_lost_is_a_note()
    {
        var run = await Diff(Old, Old.Replace("Staff)", "Staff).During(Weekends)", StringComparison.Ordinal));

        Assert.AreEqual(0, run.ExitCode);
        Assert.Contains("SG4002: access lost: staff, SocialMedia, Mon-Fri (7,200 minutes a week)", run.Output);
        Assert.Contains("before: ", run.Output);
        Assert.Contains("now: no rule decides", run.Output);
        Assert.AreEqual(2, (await Diff(Old, Old.Replace("Staff)", "Staff).During(Weekends)", StringComparison.Ordinal), "--fail-level", "info")).ExitCode);
    }

    [TestMethod]
    public async Task Denied_and_closed_by_default_change_places_without_a_change_of_access()
    {
        var run = await Diff(Old, Header + "Allow(SocialMedia).To(Staff).Citing(\"2\");\n", "--format", "json");

        Assert.AreEqual(0, run.ExitCode);
        Assert.IsTrue(run.Json.GetProperty("equivalent").GetBoolean());
        Assert.AreEqual(1, run.Json.GetProperty("restated").GetArrayLength());
    }

    [TestMethod]
    public async Task A_policy_is_the_same_as_itself_and_as_its_bundle()
    {
        await CommandRun.Of("keygen", folder.File("keys"));
        foreach (var policy in Corpus.Policies)
        {
            await CommandRun.Of("build", policy, "--key", folder.File("keys/private.pem"), "--counter", "1", "-o", folder.File("p.bundle"));

            var run = await CommandRun.Of("diff", folder.File("p.bundle"), policy, "--key", folder.File("keys/public.pem"));

            Assert.AreEqual(0, run.ExitCode, policy);
            Assert.AreEqual("the policies are the same in every situation\n", run.Output, policy);
        }
    }

    [TestMethod]
    public async Task A_change_that_cannot_be_proved_is_not_called_safe()
    {
        string Groups(string name) => Header + string.Join('\n', Enumerable.Range(1, 6).Select(number => $"Allow(Blogs).To(Group(\"{name}{number}\")).Citing(\"1\");"));

        var run = await Diff(Groups("A"), Groups("B"));

        Assert.AreEqual(3, run.ExitCode);
        Assert.AreEqual("", run.Output);
        Assert.Contains("the change is not proved safe", run.Errors);
    }

    private async Task<CommandRun> Diff(string before, string after, params string[] options) =>
        await CommandRun.Of(["diff", folder.Write("old.policy.cs", before), folder.Write("new.policy.cs", after), .. options]);

    private static IEnumerable<string> Texts(JsonElement json, string name) => json.GetProperty(name).EnumerateArray().Select(text => text.GetString()!);

    private static IEnumerable<string> Ids(CommandRun run) => run.Json.GetProperty("diagnostics").EnumerateArray().Select(finding => finding.GetProperty("id").GetString()!);
}
