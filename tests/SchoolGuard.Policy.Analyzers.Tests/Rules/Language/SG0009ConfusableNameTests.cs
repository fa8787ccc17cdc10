using SchoolGuard.Policy.Analyzers.Tests.Markup;

namespace SchoolGuard.Policy.Analyzers.Tests.Rules.Language;

[TestClass]
public sealed class SG0009ConfusableNameTests
{
    private const string Id = "SG0009";

    [TestMethod]
    [DataRow("Pre\u200Bfects", DisplayName = "a zero-width space")]
    [DataRow("Pre\u202Efects", DisplayName = "a right-to-left override")]
    [DataRow("Pre\u00ADfects", DisplayName = "a soft hyphen")]
    [DataRow("Pr\u0435fects", DisplayName = "a Cyrillic e")]
    [DataRow("Prefect\u03BF", DisplayName = "a Greek o")]
    public void A_character_that_deceives_the_eye_is_reported(string name) => Expect.Findings(Id, $"Allow(SocialMedia).To(Group([|\"{name}\"|])).Citing(\"1\");");

    [TestMethod]
    public void A_set_named_with_a_look_alike_is_reported() => Expect.Findings(Id, "var [|l\u043Ewer|] = Class(1);");

    [TestMethod]
    [DataRow("Café club")]
    [DataRow("Клуб")]
    [DataRow("Science-Λέσχη")]
    [DataRow("6th form")]
    public void A_word_of_one_script_is_none(string name) => Expect.Findings(Id, $"Allow(SocialMedia).To(Group(\"{name}\")).Citing(\"1\");");
}
