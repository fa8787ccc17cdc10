using SchoolGuard.Policy.Analyzers.Tests.Markup;

namespace SchoolGuard.Policy.Analyzers.Tests.Rules.Language;

[TestClass]
public sealed class SG0010UnknownNameTests
{
    private const string Id = "SG0010";

    [TestMethod]
    [DataRow("Allow([|SocialMedai|]).To(Pupils).Citing(\"1\");", "SocialMedia")]
    [DataRow("Allow(SocialMedia).To([|pupils|]).Citing(\"1\");", "Pupils")]
    [DataRow("[|Alow|](SocialMedia).To(Pupils).Citing(\"1\");", "Allow")]
    [DataRow("Allow(SocialMedia).[|Too|](Pupils).Citing(\"1\");", "To")]
    [DataRow("Allow(SocialMedia).To(Pupils).[|Cites|](\"1\");", null)]
    [DataRow("Allow(SocialMedia).To(Pupils).During(Monday.[|Betwen|](\"08:00\", \"09:00\")).Citing(\"1\");", "Between")]
    [DataRow("Allow(Service([|\"yuotube\"|])).To(Pupils).Citing(\"1\");", "youtube")]
    [DataRow("Allow(Service([|\"no such service\"|])).To(Pupils).Citing(\"1\");", null)]
    [DataRow("var lowerSchool = Class(1); Deny(SocialMedia).To([|lowerSchol|]).Citing(\"1\");", "lowerSchool")]
    public void An_unknown_name_is_reported_with_the_nearest(string marked, string? nearest)
    {
        var finding = Expect.Findings(Id, marked).Single();

        Assert.AreEqual(nearest is null ? null : $"did you mean `{nearest}`?", finding.Help);
    }

    [TestMethod]
    public void A_condition_of_the_other_kind_of_rule_is_unknown_here() =>
        Expect.Findings(Id, "Deny(SocialMedia).To(Pupils).[|With|](Permission(\"Headteacher\")).Citing(\"1\");");

    [TestMethod]
    [DataRow("ToString")]
    [DataRow("GetType")]
    [DataRow("GetHashCode")]
    public void What_every_object_can_do_in_other_programs_is_unknown_here(string member) =>
        Expect.Findings(Id, $"Allow(SocialMedia).To(Pupils).Citing(\"1\").[|{member}|]();");
}
