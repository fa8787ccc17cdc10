namespace SchoolGuard.Policy.Tests.Space.Words;

[TestClass]
public sealed class LessonWordsTests
{
    private const string InLessons = "Allow(SocialMedia).To(Pupils).During(AuthorisedLesson).Citing(\"1\");";

    [TestMethod]
    public void A_rule_for_lessons_is_for_lessons_only()
    {
        var box = Worded.Box(InLessons);

        Assert.IsTrue(box.Lesson);
        Assert.IsNull(box.LessonLength);
        Assert.EndsWith("any time, in a lesson", box.ToString());
    }

    [TestMethod]
    public void A_rule_that_does_not_speak_of_lessons_says_nothing_of_them()
    {
        var box = Worded.Box("Allow(SocialMedia).To(Pupils).Citing(\"1\");");

        Assert.IsNull(box.Lesson);
        Assert.EndsWith("any time", box.ToString());
    }

    [TestMethod]
    public void What_a_lesson_does_not_open_is_said_of_no_lesson()
    {
        var box = Worded.Analysis(InLessons).Policy.Allowed.Complement().Boxes().Single(box => box.People.SequenceEqual(["Pupils"]) && box.Lesson is not null);

        Assert.IsFalse(box.Lesson);
        Assert.EndsWith("any time, no lesson", box.ToString());
    }

    [TestMethod]
    public void Ceilings_that_differ_by_time_tell_lessons_by_their_length()
    {
        var boxes = Worded.Analysis($"""
            {InLessons}
            Lessons.AtMost("01:00").Within(Monday);
            Lessons.AtMost("02:00").Within(Tuesday);
            Lessons.AtMost("00:30").Within(Wednesday);
            """).Policy.Allowed.Boxes();

        CollectionAssert.AreEquivalent(
            new[] { "Mon-Wed, in a lesson of 1 to 30 minutes", "Mon-Tue, in a lesson of 31 to 60 minutes", "Tue, in a lesson of 61 to 120 minutes" },
            boxes.Select(box => box.ToString()["all pupils, SocialMedia, ".Length..]).ToArray());
    }
}
