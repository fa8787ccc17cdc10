using SchoolGuard.Policy.Decisions;
using SchoolGuard.Policy.Tests.Schools;

namespace SchoolGuard.Policy.Tests.Language;

/// <summary>The times of policy-language.md "Sets", by example; the oracle agrees with each. 2026-11-24 is a Tuesday in term.</summary>
[TestClass]
public sealed class TimesTests
{
    [TestMethod]
    [DataRow("2026-11-24T08:29", false)]
    [DataRow("2026-11-24T08:30", true)]
    [DataRow("2026-11-24T15:44", true)]
    [DataRow("2026-11-24T15:45", false)]
    public void The_start_belongs_to_a_part_of_the_day_and_the_end_does_not(string at, bool member) =>
        Assert.AreEqual(member, Holds("AnyTime.Between(\"08:30\", \"15:45\")", at));

    [TestMethod]
    [DataRow("2026-11-22T21:59", false)]
    [DataRow("2026-11-22T22:00", true)]
    [DataRow("2026-11-23T05:59", true)]
    [DataRow("2026-11-23T06:00", false)]
    [DataRow("2026-11-22T03:00", false)]
    [DataRow("2026-11-23T22:00", false)]
    public void An_end_before_the_start_runs_into_the_next_day_and_belongs_to_the_day_it_starts_on(string at, bool member) =>
        Assert.AreEqual(member, Holds("Sunday.Between(\"22:00\", \"06:00\")", at));

    [TestMethod]
    [DataRow("2026-11-22T23:00", false)]
    [DataRow("2026-11-23T00:00", true)]
    [DataRow("2026-11-23T05:59", true)]
    [DataRow("2026-11-23T06:00", false)]
    public void Sunday_night_and_monday_meet_in_mondays_early_morning(string at, bool member) =>
        Assert.AreEqual(member, Holds("Sunday.Between(\"22:00\", \"06:00\") & Monday", at));

    [TestMethod]
    [DataRow("2026-11-24T23:59", true)]
    [DataRow("2026-11-25T00:00", false)]
    public void An_end_at_midnight_is_the_days_own_end(string at, bool member) =>
        Assert.AreEqual(member, Holds("Tuesday.Between(\"20:00\", \"00:00\")", at));

    [TestMethod]
    [DataRow("Tuesday", true)]
    [DataRow("Monday", false)]
    [DataRow("Weekdays", true)]
    [DataRow("Weekends", false)]
    [DataRow("Weekdays - Tuesday", false)]
    [DataRow("Wednesday | Thursday | Friday | Saturday | Sunday | Monday", false)]
    [DataRow("AnyTime - Weekends", true)]
    public void A_tuesday_is_in_a_set_of_days(string times, bool member) => Assert.AreEqual(member, Holds(times, "2026-11-24T10:14"));

    [TestMethod]
    [DataRow("2026-11-24", "TermTime", true, DisplayName = "A Tuesday in term")]
    [DataRow("2026-11-24", "SchoolDays", true)]
    [DataRow("2026-11-24", "Holidays", false)]
    [DataRow("2026-11-28", "TermTime", true, DisplayName = "A Saturday in term")]
    [DataRow("2026-11-28", "SchoolDays", false)]
    [DataRow("2026-10-27", "TermTime", true, DisplayName = "A closed Tuesday")]
    [DataRow("2026-10-27", "SchoolDays", false)]
    [DataRow("2026-10-27", "Holidays", false)]
    [DataRow("2026-12-22", "TermTime", false, DisplayName = "A Tuesday in the holidays")]
    [DataRow("2026-12-22", "SchoolDays", false)]
    [DataRow("2026-12-22", "Holidays", true)]
    [DataRow("2026-08-04", "Holidays", true, DisplayName = "A closed day in the holidays")]
    [DataRow("2026-08-04", "TermTime", false)]
    public void The_calendar_tells_term_closed_days_and_holidays_apart(string date, string times, bool member) =>
        Assert.AreEqual(member, Holds(times, $"{date}T10:00", School.British));

    [TestMethod]
    [DataRow("2026-12-18T23:00", true)]
    [DataRow("2026-12-19T05:00", true)]
    [DataRow("2026-12-19T23:00", false)]
    [DataRow("2026-09-03T05:00", false)]
    public void The_night_after_the_last_day_of_term_still_belongs_to_term(string at, bool member) =>
        Assert.AreEqual(member, Holds("TermTime.Between(\"22:00\", \"06:00\")", at, School.British));

    [TestMethod]
    public void Without_a_calendar_every_date_is_in_term()
    {
        Assert.IsTrue(Holds("SchoolDays", "2026-12-25T10:00"));
        Assert.IsFalse(Holds("Holidays", "2026-12-25T10:00"));
    }

    [TestMethod]
    [DataRow("2026-11-24T22:15", false)]
    [DataRow("2026-11-24T22:45", true)]
    [DataRow("2026-11-25T01:00", false)]
    public void A_part_of_a_part_that_does_not_reach_midnight_ends_before_it(string at, bool member) =>
        Assert.AreEqual(member, Holds("Tuesday.Between(\"22:00\", \"23:00\").Between(\"22:30\", \"06:00\")", at));

    [TestMethod]
    [DataRow("2026-11-24T10:14", false)]
    [DataRow("2026-11-24T16:00", true)]
    public void Outside_takes_times_away(string at, bool member) =>
        Assert.AreEqual(member, Desk.With("Allow(AllSites).To(Everyone).Outside(SchoolDays.Between(\"08:30\", \"15:45\")).Citing(\"1\");").Decide(new Scenario(), at) is Outcome.Allowed);

    [TestMethod]
    [DataRow("2026-11-24T12:00", true)]
    [DataRow("2026-11-24T09:00", false)]
    [DataRow("2026-11-25T12:00", false)]
    public void Conditions_on_times_hold_together(string at, bool member) =>
        Assert.AreEqual(member, Desk.With("Allow(AllSites).To(Everyone).During(Weekdays).Outside(AnyTime.Between(\"08:30\", \"11:00\")).During(Tuesday).Citing(\"1\");").Decide(new Scenario(), at) is Outcome.Allowed);

    private static bool Holds(string times, string at, School? school = null) =>
        Desk.With($"Allow(AllSites).To(Everyone).During({times}).Citing(\"1\");", school).Decide(new Scenario(), at) is Outcome.Allowed;
}
