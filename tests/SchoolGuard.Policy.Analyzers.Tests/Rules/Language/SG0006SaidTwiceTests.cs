using SchoolGuard.Policy.Analyzers.Tests.Markup;

namespace SchoolGuard.Policy.Analyzers.Tests.Rules.Language;

[TestClass]
public sealed class SG0006SaidTwiceTests
{
    private const string Id = "SG0006";

    [TestMethod]
    public void A_value_twice_in_a_union_is_reported_where_it_is_said_again()
    {
        var finding = Expect.Findings(Id, "Allow(Forums | Blogs | [|Forums|]).To(Pupils).Citing(\"1\");").Single();

        Assert.AreEqual(2, finding.Related.Single().Span.Line);
    }

    [TestMethod]
    public void A_named_set_twice_in_a_union_is_reported() => Expect.Findings(Id, "var games = SocialGames - Service(\"minecraft\"); Allow(games | Blogs | [|games|]).To(Pupils).Citing(\"1\");");

    [TestMethod]
    public void A_class_twice_in_a_list_is_reported() => Expect.Findings(Id, "Allow(SocialMedia).To(Classes(9, 10, [|9|])).Citing(\"1\");");

    [TestMethod]
    public void A_subject_twice_in_a_posting_rule_is_reported() => Expect.Findings(Id, "Warn(SchoolName, Abuse, [|SchoolName|]).InPostsBy(Staff).Citing(\"1\");");

    [TestMethod]
    [DataRow("In(OnSite).[|In(OnSite)|]")]
    [DataRow("During(Monday).[|During(Monday)|]")]
    [DataRow("Outside(Monday).[|Outside(Monday)|]")]
    [DataRow("During(AuthorisedLesson).[|During(AuthorisedLesson)|]")]
    [DataRow("With(Permission(\"Headteacher\")).[|With(Permission(\"headteacher\"))|]")]
    public void A_condition_given_twice_is_reported(string conditions) => Expect.Findings(Id, $"Allow(SocialMedia).To(Pupils).{conditions}.Citing(\"1\");");

    [TestMethod]
    public void Two_different_conditions_of_a_kind_are_none() => Expect.Findings(Id, "Allow(SocialMedia).To(Pupils).In(OnSite).In(Place(\"Library\")).During(Monday).During(TermTime).Citing(\"1\");");

    [TestMethod]
    public void The_same_condition_in_two_alternatives_of_a_proof_is_none() =>
        Expect.Findings(Id, "Prove.Only(SocialMedia).For(Pupils).In(OnSite).During(Monday).Or.In(OnSite).During(Tuesday);");

    [TestMethod]
    public void A_value_twice_across_an_intersection_is_none() => Expect.Findings(Id, "Allow(SocialMedia).To((Pupils | Staff) & (Pupils | Visitors)).Citing(\"1\");");

    [TestMethod]
    public void It_does_not_stop_a_build() => Assert.IsNotNull(Policies.Read(Policies.Header + "Allow(Forums | Forums).To(Pupils).Citing(\"1\");").Document);
}
