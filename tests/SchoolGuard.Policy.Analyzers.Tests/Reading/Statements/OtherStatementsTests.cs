using SchoolGuard.Policy.Analyzers.Reading.Sets;
using SchoolGuard.Policy.Model;

namespace SchoolGuard.Policy.Analyzers.Tests.Reading.Statements;

/// <summary>Headers, lesson ceilings, posting rules and proofs, as the table of statements has them.</summary>
[TestClass]
public sealed class OtherStatementsTests
{
    [TestMethod]
    public void A_header_says_title_school_and_zone() => Assert.AreEqual(
        new Header { Title = "Social Media Policy", School = "Test School", TimeZone = "Europe/London" },
        Policies.Document("").Header);

    [TestMethod]
    public void A_header_may_say_when_it_was_issued_and_is_reviewed() => Assert.AreEqual(
        new Header { Title = "T", School = "S", TimeZone = "Europe/Paris", Issued = "2026-09-01", Review = "2027-09-01" },
        Policies.Read("Policy(\"T\", school: \"S\", timeZone: \"Europe/Paris\", issued: \"2026-09-01\", review: \"2027-09-01\");").Document!.Header);

    [TestMethod]
    public void A_lesson_ceiling_has_every_part_it_is_given()
    {
        var ceiling = Policies.Document("Lessons.AtMost(\"01:30\").Within(SchoolDays.Between(\"08:30\", \"15:45\")).Grantable(SocialMedia - Forums);").Ceilings.Single();

        Assert.AreEqual(90, ceiling.AtMostMinutes);
        Assert.AreEqual("Days { Weekdays = 31, Kinds = 1 }[510,945)", SetIdentity.AsWritten(ceiling.Within!));
        Assert.AreEqual("(OfCategories { Categories = SocialMedia } Difference OfCategories { Categories = Forums })", SetIdentity.AsWritten(ceiling.Grantable!));
    }

    [TestMethod]
    public void A_lesson_ceiling_without_a_length_lasts_two_hours()
    {
        var ceiling = Policies.Document("Lessons.Within(Monday);").Ceilings.Single();

        Assert.AreEqual(120, ceiling.AtMostMinutes);
        Assert.IsNull(ceiling.Grantable);
    }

    [TestMethod]
    [DataRow("Note", PostingStrength.Note)]
    [DataRow("Warn", PostingStrength.Warn)]
    [DataRow("Justify", PostingStrength.Justify)]
    [DataRow("Forbid", PostingStrength.Forbid)]
    public void A_posting_rule_has_its_strength(string word, PostingStrength strength) =>
        Assert.AreEqual(strength, Policies.Document($"{word}(SchoolName).InPostsBy(Staff).Citing(\"1\");").PostingRules.Single().Strength);

    [TestMethod]
    public void A_posting_rule_has_every_part_it_is_given()
    {
        var rule = Policies.Document("Warn(Abuse, SchoolName).InPostsBy(Pupils | Staff).On(Blogs).From(OfficialAccounts).During(Monday).Outside(Holidays).Unless(Permission(\"Headteacher\")).Citing(\"5\");").PostingRules.Single();

        Assert.AreEqual("SchoolName, Abuse", string.Join(", ", rule.Subjects));
        Assert.AreEqual("(OfBases { Mask = 32767 } Union OfBases { Mask = 32768 })", SetIdentity.AsWritten(rule.People));
        Assert.AreEqual("OfCategories { Categories = Blogs }", SetIdentity.AsWritten(rule.Sites!));
        Assert.AreEqual(PostingAccount.Official, rule.Account);
        Assert.AreEqual("(Days { Weekdays = 1, Kinds = 7 } Difference Days { Weekdays = 127, Kinds = 4 })", SetIdentity.AsWritten(rule.Times!));
        Assert.AreEqual("Headteacher", rule.Permissions.Single());
        Assert.AreEqual("5", rule.Clause);
    }

    [TestMethod]
    public void Personal_accounts_and_any_account_are_told_apart()
    {
        var rules = Policies.Document("Warn(Abuse).InPostsBy(Staff).From(PersonalAccounts).Citing(\"1\"); Warn(Abuse).InPostsBy(Staff).Citing(\"1\");").PostingRules;

        Assert.AreEqual("Personal, Any", string.Join(", ", rules.Select(rule => rule.Account)));
    }

    [TestMethod]
    public void Anything_is_every_subject() =>
        Assert.HasCount(18, Policies.Document("Forbid(Anything).InPostsBy(Visitors).Citing(\"1\");").PostingRules.Single().Subjects);

    [TestMethod]
    public void Anything_is_every_subject_after_another_one_as_well() =>
        Assert.HasCount(18, Policies.Read(Policies.Header + "Forbid(Photos, Anything).InPostsBy(Visitors).Citing(\"1\");").Document!.PostingRules.Single().Subjects);

    [TestMethod]
    [DataRow("Never", ProofKind.Never)]
    [DataRow("Always", ProofKind.Always)]
    public void A_proof_of_a_region_has_one_condition(string word, ProofKind kind)
    {
        var proof = Policies.Document($"Prove.{word}(SocialMedia).For(Staff).In(OnSite).During(Monday).Outside(Holidays);").Proofs.Single();
        var condition = proof.Conditions.Single();

        Assert.AreEqual(kind, proof.Kind);
        Assert.AreEqual("OnSite { }", SetIdentity.AsWritten(condition.Places!));
        Assert.AreEqual("(Days { Weekdays = 1, Kinds = 7 } Difference Days { Weekdays = 127, Kinds = 4 })", SetIdentity.AsWritten(condition.Times!));
        Assert.IsFalse(condition.AuthorisedLesson);
    }

    [TestMethod]
    public void A_proof_without_conditions_has_one_that_always_holds() =>
        Assert.AreEqual(new Policy.Model.Document.ProofCondition(), Policies.Document("Prove.Never(SocialMedia).For(Staff);").Proofs.Single().Conditions.Single());

    [TestMethod]
    public void Only_has_an_alternative_for_each_or()
    {
        var conditions = Policies.Document("Prove.Only(SocialMedia).For(Pupils).In(OffSite).Or.During(AuthorisedLesson).Or.During(Monday).In(OnSite);").Proofs.Single().Conditions;

        Assert.HasCount(3, conditions);
        Assert.AreEqual("OffSite { }", SetIdentity.AsWritten(conditions[0].Places!));
        Assert.IsTrue(conditions[1] is { AuthorisedLesson: true, Places: null, Times: null });
        Assert.IsTrue(conditions[2] is { AuthorisedLesson: false, Places: not null, Times: not null });
    }
}
