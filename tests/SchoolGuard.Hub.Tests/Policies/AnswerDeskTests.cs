using NodaTime;
using SchoolGuard.Hub.Policies;
using SchoolGuard.Hub.Policies.Asking;
using SchoolGuard.Hub.Rosters;
using SchoolGuard.Hub.Tests.Support;
using SchoolGuard.Policy.Decisions;

namespace SchoolGuard.Hub.Tests.Policies;

[TestClass]
public sealed class AnswerDeskTests
{
    // A Tuesday in term.
    private static readonly Question Morning = new() { Kind = "9", Site = "tiktok", Place = "OnSite", Date = "2026-11-24", Time = "10:14" };

    [TestMethod]
    public async Task A_ninth_class_pupil_of_the_roster_may_in_a_lesson_and_not_otherwise()
    {
        await using var hub = await TestHub.StartAsync();
        await hub.Get<RosterBook>().TakeAsync(TestRosters.Two, "operator");

        var without = await AskAsync(hub, Morning with { Kind = "", Person = "p9a" });
        var within = await AskAsync(hub, Morning with { Kind = "", Person = "p9a", Lesson = true });

        Assert.AreEqual("Ada Ninth", without.Who);
        Assert.AreEqual(Outcome.Default, without.Parts[0].Decision.Outcome);
        Assert.AreEqual("Allowed by clause 1b", within.Parts[0].Words);
        Assert.AreEqual(new LocalDateTime(2026, 11, 24, 15, 45), within.Parts[0].Until);
        Assert.AreEqual("decides", within.Parts[0].Reasons[0].Verdict);
    }

    [TestMethod]
    public async Task Each_rule_that_does_not_apply_says_why()
    {
        await using var hub = await TestHub.StartAsync();

        var answer = await AskAsync(hub, Morning);

        var rule = answer.Parts[0].Reasons.Single(reason => reason.Rule.Clause is "1b");
        Assert.AreEqual("does not apply", rule.Verdict);
        Assert.AreEqual("no lesson is in force", rule.Reason.Conditions.Single(condition => !condition.Holds).Words);
        Assert.HasCount(7, answer.Parts[0].Reasons);
    }

    [TestMethod]
    public async Task A_kind_of_site_is_answered_for_each_of_its_services()
    {
        await using var hub = await TestHub.StartAsync();

        var answer = await AskAsync(hub, Morning with { Kind = "staff", Site = "AllSites" });

        CollectionAssert.Contains(answer.Parts.Single(part => part.Decision.Outcome is Outcome.Denied).Sites.ToList(), "TikTok");
        CollectionAssert.Contains(answer.Parts.Single(part => part.Decision.Outcome is Outcome.Ungoverned).Sites.ToList(), "WhatsApp");
    }

    [TestMethod]
    public async Task Permission_lifts_a_denial()
    {
        await using var hub = await TestHub.StartAsync();

        Assert.IsFalse((await AskAsync(hub, Morning with { Kind = "staff" })).Parts[0].Decision.Allowed);
        Assert.IsTrue((await AskAsync(hub, Morning with { Kind = "staff", Permissions = ["School Business Manager"] })).Parts[0].Decision.Allowed);
    }

    [TestMethod]
    public async Task A_question_that_makes_no_sense_is_answered_with_all_its_faults()
    {
        await using var hub = await TestHub.StartAsync();

        var answer = await AskAsync(hub, new Question { Kind = "14", Site = "no such site", Date = "yesterday" });

        Assert.HasCount(4, answer.Faults);
        Assert.IsEmpty(answer.Parts);
    }

    [TestMethod]
    public async Task A_time_that_the_clocks_skip_is_a_fault()
    {
        await using var hub = await TestHub.StartAsync();

        StringAssert.Contains((await AskAsync(hub, Morning with { Date = "2027-03-28", Time = "01:30" })).Faults[0], "clocks", StringComparison.Ordinal);
    }

    private static async Task<Answer> AskAsync(TestHub hub, Question question)
    {
        if (await hub.Get<PolicyShelf>().InForceAsync() is null) await hub.PublishAsync(1);
        return await hub.Get<AnswerDesk>().AnswerAsync((await hub.Get<PolicyShelf>().InForceAsync())!, question);
    }
}
