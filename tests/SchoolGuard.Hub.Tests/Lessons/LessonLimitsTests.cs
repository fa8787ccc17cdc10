using NodaTime;
using SchoolGuard.Catalogue;
using SchoolGuard.Hub.Lessons.Limits;
using SchoolGuard.Hub.Tests.Support;
using SchoolGuard.Policy.Analyzers.Reading;
using SchoolGuard.Policy.Compilation;
using SchoolGuard.Policy.Decisions;
using SchoolGuard.Policy.Decisions.Time;
using SchoolGuard.Policy.Model;
using SchoolGuard.School;

namespace SchoolGuard.Hub.Tests.Lessons;

[TestClass]
public sealed class LessonLimitsTests
{
    private const int Hall = 1000;

    [TestMethod]
    public void The_policy_is_asked_of_one_pupil_of_each_kind_that_it_tells_apart()
    {
        // To Wynstones' policy the ninth and tenth class are alike, and so are the eleventh to thirteenth.
        Assert.HasCount(1, LimitsOf(9).Kinds);
        Assert.HasCount(1, LimitsOf(9, 10).Kinds);
        Assert.HasCount(2, LimitsOf(9, 12, 10, 13).Kinds);
        Assert.HasCount(3, LimitsOf(5, 9, 12).Kinds);
    }

    [TestMethod]
    public void A_site_that_one_pupil_of_many_may_have_is_opened()
    {
        var schoolDay = Instant.FromUtc(2026, 11, 24, 10, 14);

        Assert.IsEmpty(LimitsOf(5).OpenedAt(schoolDay, ["tiktok"]));
        CollectionAssert.AreEqual(new[] { "tiktok" }, LimitsOf(5, 9).OpenedAt(schoolDay, ["tiktok"]).ToArray());
    }

    /// <summary>A hall full of pupils of these classes in turn.</summary>
    private static LessonLimits LimitsOf(params int[] classes)
    {
        var table = PolicyCompiler.Compile(PolicyReader.Read("test.policy.cs", TestPolicies.Source, new ReadingOptions()).Document!);
        return new LessonLimits(LessonPolicy.TryPrepare(table, ServiceCatalogue.Default)!, SchoolCalendar.AlwaysTerm, ServiceCatalogue.Default, Enumerable.Range(0, Hall).Select(number => Pupil(number, classes[number % classes.Length])));
    }

    private static RosterPerson Pupil(int number, int classNumber) => new()
    {
        Id = $"{number}",
        Username = $"{number}",
        GivenName = "",
        FamilyName = "",
        Role = Role.Pupil,
        ClassNumber = classNumber,
        Person = Person.Pupil(classNumber, "hall"),
        TeachingGroups = ["hall"],
    };
}
