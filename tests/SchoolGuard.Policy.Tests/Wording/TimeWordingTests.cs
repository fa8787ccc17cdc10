using SchoolGuard.Policy.Tests.Schools;
using SchoolGuard.Policy.Wording;

namespace SchoolGuard.Policy.Tests.Wording;

[TestClass]
public sealed class TimeWordingTests
{
    [TestMethod]
    [DataRow("AnyTime", "at any time")]
    [DataRow("AnyTime - AnyTime", "no time")]
    [DataRow("AnyTime.Between(\"22:00\", \"06:00\")", "daily 22:00-06:00")]
    [DataRow("TermTime", "at any time in term")]
    [DataRow("Holidays", "at any time in the holidays")]
    [DataRow("Weekends", "Sat-Sun")]
    [DataRow("Monday | Wednesday | Friday", "Mon, Wed, Fri")]
    [DataRow("Sunday | Monday", "Mon, Sun")]
    [DataRow("SchoolDays.Between(\"08:30\", \"15:45\")", "Mon-Fri 08:30-15:45 on open days in term")]
    [DataRow("SchoolDays.Between(\"15:45\", \"00:00\")", "Mon-Fri 15:45-24:00 on open days in term")]
    [DataRow("Sunday.Between(\"22:00\", \"06:00\")", "Sun 22:00-06:00")]
    [DataRow("AnyTime - Weekdays.Between(\"08:30\", \"15:45\")", "Mon-Thu 15:45-08:30; Fri 15:45 to Mon 08:30")]
    [DataRow("TermTime - Weekdays.Between(\"08:30\", \"15:45\")", "in term: Mon-Thu 15:45-08:30; Fri 15:45 to Mon 08:30")]
    [DataRow("TermTime & Monday | Holidays & Tuesday", "in term: Mon; in the holidays: Tue")]
    [DataRow("AnyTime - SchoolDays", "on open days in term: Sat-Sun; on closed days and in the holidays: at any time")]
    [DataRow("Monday.Between(\"09:00\", \"10:00\") | Tuesday | Wednesday.Between(\"09:00\", \"10:00\")", "Mon, Wed 09:00-10:00; Tue")]
    public void Times_are_said_as_a_timetable_would(string times, string words)
    {
        var table = Desk.With($"Allow(SocialMedia).To(Pupils).During({times}).Citing(\"1\");").Compiled.Table;

        Assert.AreEqual(words, TimeWording.Of(table.TimeSets[0]));
    }
}
