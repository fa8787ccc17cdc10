using SchoolGuard.Policy.Analysis;
using SchoolGuard.Policy.Decisions;
using SchoolGuard.Policy.Model.Table;
using SchoolGuard.Policy.Space.Regions;
using SchoolGuard.Policy.Tests.Enumeration;
using SchoolGuard.Policy.Tests.Randomness;
using SchoolGuard.Policy.Tests.Space.Words;

namespace SchoolGuard.Policy.Tests.Space.Regions;

[TestClass]
public sealed class RegionTests
{
    [TestMethod]
    public void Regions_combine_as_sets_of_situations_do() => Seeds.Each(200, random =>
    {
        var every = Every(random, mostRules: 5, out var analysis);
        var (left, isLeft) = RandomRegion(random, every, analysis);
        var (right, isRight) = RandomRegion(random, every, analysis);

        every.Expect("intersection", left.Intersect(right), (row, time) => isLeft(row.At(time)) && isRight(row.At(time)));
        every.Expect("union", left.Union(right), (row, time) => isLeft(row.At(time)) || isRight(row.At(time)));
        every.Expect("difference", left.Except(right), (row, time) => isLeft(row.At(time)) && !isRight(row.At(time)));
        every.Expect("complement", left.Complement(), (row, time) => !isLeft(row.At(time)));
        every.Expect("everything", left.Union(left.Complement()), (_, _) => true);
        Assert.IsTrue(left.Intersect(left.Complement()).IsEmpty);
        Assert.IsTrue(analysis.Space.Nothing.IsEmpty);
        Assert.IsTrue(analysis.Space.Everything.Complement().IsEmpty);
        BoxCheck.Check(analysis.Space, left.Except(right));
    });

    [TestMethod]
    public void The_situation_that_is_picked_lies_in_the_region() => Seeds.Each(200, random =>
    {
        var every = Every(random, mostRules: 5, out var analysis);
        var (region, isInside) = RandomRegion(random, every, analysis);
        var picked = region.Pick();

        Assert.AreEqual(region.IsEmpty, picked is null);
        if (picked is not null) Assert.IsTrue(region.Contains(picked) && isInside(every.Policy.Of(picked)), picked.ToString());
    });

    [TestMethod]
    public void A_region_tells_of_any_situation_whether_it_belongs() => Seeds.Each(100, random =>
    {
        var every = Every(random, mostRules: 5, out var analysis);
        var (region, isInside) = RandomRegion(random, every, analysis);
        for (var trial = 0; trial < 20; trial++)
        {
            var row = random.From([.. every.Rows]);
            var minute = random.From([.. every.Minutes]);
            var example = new Example
            {
                Person = row.Scenario.Person,
                Class = row.Scenario.Class,
                Site = row.Scenario.Site,
                Place = row.Scenario.Place,
                LessonMinutes = row.LessonMinutes,
                Permissions = row.Scenario.Permissions,
                Week = minute.Week,
                Minute = minute.Minute,
            };
            Assert.AreEqual(isInside(every.Policy.Of(example)), region.Contains(example), example.ToString());
        }
    });

    [TestMethod]
    public void Minutes_a_week_are_those_of_a_count_minute_by_minute() => Seeds.Each(40, random =>
    {
        var every = Every(random, mostRules: 6, out var analysis, everyMinute: true);
        for (var trial = 0; trial < 5; trial++)
        {
            var (region, isInside) = RandomRegion(random, every, analysis);
            Assert.AreEqual(Count(every.Times.Where(time => every.Rows.Any(row => isInside(row.At(time))))), region.MinutesPerWeek);
            foreach (var box in region.Boxes().Take(5)) Assert.AreEqual(Count(every.Times.Where(time => Policy.Space.Bits.Has(box.Times, time.Class))), box.MinutesPerWeek);
        }
    });

    [TestMethod]
    public void Only_days_of_one_kind_after_days_of_another_are_counted_as_if_every_day_were_such() =>
        Assert.AreEqual(5 * 6 * 60, Worded.Box("Allow(SocialMedia).To(Pupils).During(SchoolDays.Between(\"22:00\", \"06:00\") & Holidays).Citing(\"1\");").MinutesPerWeek);

    [TestMethod]
    [DataRow("AnyTime", TimeSet.MinutesPerWeek)]
    [DataRow("SchoolDays.Between(\"12:30\", \"13:20\")", 5 * 50)]
    [DataRow("SchoolDays.Between(\"12:30\", \"13:20\") | Holidays.Between(\"10:00\", \"11:00\")", 7 * 60)]
    [DataRow("SchoolDays.Between(\"22:00\", \"06:00\")", 5 * 8 * 60)]
    public void A_week_is_the_kind_of_week_that_has_most(string times, int minutes) =>
        Assert.AreEqual(minutes, Worded.Box($"Allow(SocialMedia).To(Pupils).During({times}).Citing(\"1\");").MinutesPerWeek);

    [TestMethod]
    public void Regions_of_different_policies_do_not_mix()
    {
        var one = Worded.Analysis("Deny(SocialMedia).To(Pupils).Citing(\"1\");").Policy.Denied;
        var other = Worded.Analysis("Deny(SocialMedia).To(Pupils).Citing(\"1\");").Policy.Denied;

        Assert.ThrowsExactly<ArgumentException>(() => one.Union(other));
    }

    private static Enumerator Every(Random random, int mostRules, out PolicyAnalysis analysis, bool everyMinute = false)
    {
        var document = RandomDocument.Next(random, mostRules);
        var analysed = PolicyAnalysis.TryCreate(document, RawValues.Catalogue, out var overflow);
        Assert.IsNotNull(analysed, overflow?.ToString());
        analysis = analysed;
        return new Enumerator(analysis.Space, [document], everyMinute);
    }

    private static (IRegion Region, Func<Held, bool> IsInside) RandomRegion(Random random, Enumerator every, PolicyAnalysis analysis)
    {
        var rule = random.Next(analysis.Rules.Count);
        return random.Next(4) switch
        {
            0 => (analysis.Policy.Allowed, situation => every.Policy.OutcomeOf(situation) is Outcome.Allowed),
            1 => (analysis.Policy.Open, situation => every.Policy.IsOpen(situation)),
            _ => (analysis.Policy.Applies(rule), situation => (every.Policy.Applying(situation) >> rule & 1) == 1),
        };
    }

    private static int Count(IEnumerable<RawTime> times)
    {
        var weeks = new int[TimeSet.Weeks];
        foreach (var time in times)
        {
            for (var week = 0; week < weeks.Length; week++) weeks[week] += time.Minutes[week];
        }

        int[] pure = [weeks[0], weeks[4], weeks[8]];
        return pure.Any(minutes => minutes > 0) ? pure.Max() : weeks.Max();
    }
}
