using SchoolGuard.Policy.Analysis.Proofs;
using SchoolGuard.Policy.Tests.Space.Words;

namespace SchoolGuard.Policy.Tests.Analysis.Proofs;

[TestClass]
public sealed class ProofTests
{
    [TestMethod]
    public void What_is_never_allowed_is_proved()
    {
        var verdict = Judge("""
            Deny(SocialMedia).To(ClassesFrom(Nursery, to: 8)).Citing("1");
            Allow(SocialMedia).To(Pupils).Citing("2");
            Prove.Never(SocialMedia).For(ClassesFrom(Nursery, to: 8));
            """);

        Assert.IsTrue(verdict.Holds);
        Assert.IsFalse(verdict.IsVacuous);
        Assert.IsEmpty(verdict.Rules);
    }

    [TestMethod]
    public void A_counterexample_is_concrete_and_names_the_rule_that_allows_it()
    {
        var verdict = Judge("""
            Deny(SocialMedia - Service("x")).To(Pupils).Citing("1");
            Allow(SocialMedia).To(Pupils).In(Place("Library")).Citing("2");
            Prove.Never(SocialMedia).For(Class(9));
            """);

        Assert.IsFalse(verdict.Holds);
        Assert.AreEqual("a pupil in Class 9, Tuesday 10:14, in Library, no lesson, x.com", verdict.Counterexamples.Pick()?.ToString());
        CollectionAssert.AreEqual(new[] { 1 }, verdict.Rules.ToArray());
    }

    [TestMethod]
    public void Of_sites_that_no_rule_speaks_of_everything_is_allowed()
    {
        const string Rules = "Deny(SocialMedia).To(Everyone).Citing(\"1\");";

        Assert.IsFalse(Judge($"{Rules} Prove.Never(Messaging).For(Pupils);").Holds);
        Assert.IsTrue(Judge($"{Rules} Prove.Always(Messaging).For(Pupils);").Holds);
    }

    [TestMethod]
    public void What_is_claimed_to_be_always_allowed_fails_by_the_Deny()
    {
        var verdict = Judge("""
            Allow(SocialMedia).To(Staff).Citing("1");
            Deny(SocialMedia).To(Staff).During(SchoolDays.Between("08:30", "15:45")).Unless(Permission("Headteacher")).Citing("2");
            Prove.Always(SocialMedia).For(Staff).During(SchoolDays);
            """);

        Assert.AreEqual("staff, SocialMedia, Mon-Fri 08:30-15:45 in term, without the Headteacher's permission", verdict.Counterexamples.Boxes().Single().ToString());
        CollectionAssert.AreEqual(new[] { 1 }, verdict.Rules.ToArray());
    }

    [TestMethod]
    public void Whatever_is_allowed_meets_one_of_the_alternatives()
    {
        const string Rules = """
            Allow(SocialMedia).To(Class(12)).In(Place("Common room")).Citing("1");
            Allow(SocialMedia).To(Class(12)).During(AuthorisedLesson).Citing("2");
            """;

        Assert.IsTrue(Judge($"{Rules} Prove.Only(SocialMedia).For(Class(12)).In(Place(\"Common room\")).Or.During(AuthorisedLesson);").Holds);
        Assert.IsFalse(Judge($"{Rules} Prove.Only(SocialMedia).For(Class(12)).During(AuthorisedLesson);").Holds);
    }

    [TestMethod]
    public void A_lesson_outside_the_ceilings_times_is_no_lesson_to_a_proof_either() =>
        Assert.IsTrue(Judge("""
            Allow(SocialMedia).To(Pupils).During(AuthorisedLesson).Citing("1");
            Lessons.Within(SchoolDays);
            Prove.Only(SocialMedia).For(Pupils).During(SchoolDays);
            """).Holds);

    [TestMethod]
    public void A_proof_about_no_situation_is_vacuous()
    {
        var verdict = Judge("""
            Deny(SocialMedia).To(Pupils).Citing("1");
            Prove.Never(SocialMedia).For(Pupils & Staff);
            """);

        Assert.IsTrue(verdict.Holds);
        Assert.IsTrue(verdict.IsVacuous);
    }

    private static ProofVerdict Judge(string rules) => Worded.Analysis(rules).Proofs.Single();
}
