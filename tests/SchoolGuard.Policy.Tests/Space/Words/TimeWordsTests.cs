using SchoolGuard.Policy.Compilation;
using SchoolGuard.Policy.Model.Table;
using SchoolGuard.Policy.Space;
using SchoolGuard.Policy.Space.Axes;
using SchoolGuard.Policy.Space.Words;
using SchoolGuard.Policy.Tests.Randomness;

namespace SchoolGuard.Policy.Tests.Space.Words;

[TestClass]
public sealed class TimeWordsTests
{
    [TestMethod]
    [DataRow("AnyTime", "any time")]
    [DataRow("Monday", "Mon")]
    [DataRow("Weekdays", "Mon-Fri")]
    [DataRow("Monday | Wednesday | Thursday", "Mon, Wed-Thu")]
    [DataRow("AnyTime.Between(\"08:30\", \"15:45\")", "every day 08:30-15:45")]
    [DataRow("AnyTime.Between(\"22:00\", \"06:00\")", "every day 00:00-06:00, 22:00-24:00")]
    public void Times_of_every_week_are_days_and_hours(string times, string words) => Assert.AreEqual(words, When(times));

    [TestMethod]
    [DataRow("SchoolDays", "Mon-Fri in term")]
    [DataRow("SchoolDays.Between(\"12:30\", \"13:20\")", "Mon-Fri 12:30-13:20 in term")]
    [DataRow("TermTime", "every day in term and on closed days")]
    [DataRow("Holidays", "every day in the holidays")]
    [DataRow("TermTime - SchoolDays", "Mon-Fri on closed days; Sat-Sun in term and on closed days")]
    [DataRow("Holidays | SchoolDays.Between(\"12:00\", \"13:00\")", "Mon-Fri 12:00-13:00 in term; every day in the holidays")]
    [DataRow("SchoolDays.Between(\"08:30\", \"15:45\") - Wednesday.Between(\"12:00\", \"13:00\")", "Mon-Tue, Thu-Fri 08:30-15:45 in term; Wed 08:30-12:00, 13:00-15:45 in term")]
    [DataRow("AnyTime - SchoolDays.Between(\"08:30\", \"15:45\")", "Mon-Fri 00:00-08:30, 15:45-24:00 in term; Mon-Fri on closed days and in the holidays; Sat-Sun")]
    public void Times_by_the_calendar_say_which_days(string times, string words) => Assert.AreEqual(words, When(times));

    [TestMethod]
    [DataRow("SchoolDays.Between(\"22:00\", \"06:00\")", "Mon-Fri 22:00-24:00 in term; Tue-Sat 00:00-06:00 after a day in term")]
    [DataRow("Holidays.Between(\"22:00\", \"06:00\")", "every day 00:00-06:00 after a day of the holidays; every day 22:00-24:00 in the holidays")]
    [DataRow("Sunday.Between(\"22:00\", \"06:00\") & Monday", "Mon 00:00-06:00")]
    [DataRow("SchoolDays.Between(\"22:00\", \"06:00\") & SchoolDays", "Mon-Fri 22:00-24:00 in term; Tue-Fri 00:00-06:00 in term after a day in term")]
    [DataRow("(SchoolDays.Between(\"22:00\", \"06:00\") | Holidays) & Saturday", "Sat 00:00-06:00 in term and on closed days after a day in term or in the holidays; Sat 06:00-24:00 in the holidays")]
    public void A_part_after_midnight_says_which_day_went_before(string times, string words) => Assert.AreEqual(words, When(times));

    [TestMethod]
    public void No_time_is_never()
    {
        var axis = new TimeAxis([]);

        Assert.AreEqual("never", TimeWords.Of(axis, Bits.None(axis.Count)));
    }

    [TestMethod]
    public void Different_times_have_different_words_whatever_else_is_told_apart() => Seeds.Each(150, random =>
    {
        var random30 = new RandomSets(random);
        var sets = Enumerable.Range(0, 30).Select(_ => TimeCompiler.Compile(random30.Times())).ToList();
        var together = new TimeAxis(sets);
        var words = sets.ConvertAll(set => TimeWords.Of(together, together.ClassesOf(set)));

        for (var set = 0; set < sets.Count; set++)
        {
            var alone = new TimeAxis([sets[set]]);
            Assert.AreEqual(TimeWords.Of(alone, alone.ClassesOf(sets[set])), words[set]);
            for (var other = 0; other < set; other++) Assert.AreEqual(AreEqual(sets[set], sets[other]), string.Equals(words[set], words[other], StringComparison.Ordinal), $"{words[set]} and {words[other]}");
        }
    });

    private static bool AreEqual(TimeSet left, TimeSet right) => left.Changes.Zip(right.Changes, Enumerable.SequenceEqual).All(equal => equal);

    private static string When(string times) => Worded.Box($"Allow(SocialMedia).To(Pupils).During({times}).Citing(\"1\");").When;
}
