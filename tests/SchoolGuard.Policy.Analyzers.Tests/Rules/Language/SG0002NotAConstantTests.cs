using SchoolGuard.Policy.Analyzers.Tests.Markup;

namespace SchoolGuard.Policy.Analyzers.Tests.Rules.Language;

[TestClass]
public sealed class SG0002NotAConstantTests
{
    private const string Id = "SG0002";

    [TestMethod]
    public void A_text_that_is_null_is_no_constant_text() =>
        Expect.Findings(Id, "Allow(SocialMedia).To(Group([|null|])).Citing(\"1\");");

    [TestMethod]
    public void A_number_that_is_known_only_when_the_code_runs_is_no_constant() =>
        Expect.Findings(Id, "Allow(SocialMedia).To(Class([|(int)(object)9|])).Citing(\"1\");");

    [TestMethod]
    public void Classes_in_an_array_are_not_listed_one_by_one() =>
        Expect.Findings(Id, "Allow(SocialMedia).To([|Classes(new int[] { 9, 10 })|]).Citing(\"1\");");

    [TestMethod]
    public void A_constant_expression_is_a_constant() =>
        Expect.Findings(Id, "Allow(SocialMedia).To(Class(8 + 1)).Citing(\"1\" + \"a\");");
}
