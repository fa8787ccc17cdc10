using SchoolGuard.Policy.Analyzers.Tests.Markup;
using SchoolGuard.Policy.Findings;

namespace SchoolGuard.Policy.Analyzers.Tests.Rules.Language;

[TestClass]
public sealed class SG0008TwoNamesTests
{
    private const string Id = "SG0008";

    [TestMethod]
    public void Two_sets_with_the_same_definition_are_a_warning()
    {
        var finding = Expect.Findings(Id, "var lower = ClassesFrom(1, to: 8);\nvar [|junior|] = ClassesFrom(1, to: 8);").Single();

        Assert.AreEqual(FindingSeverity.Warning, finding.Severity);
        Assert.AreEqual(2, finding.Related.Single().Span.Line);
    }

    [TestMethod]
    public void A_new_name_for_a_named_set_is_the_same_set() => Expect.Findings(Id, "var lower = Class(1); var [|junior|] = lower;");

    [TestMethod]
    public void Sets_of_two_kinds_are_never_the_same() => Expect.Findings(Id, "var everybody = Everyone; var always = AnyTime; var everywhere = AnyPlace; var everything = AllSites;");

    [TestMethod]
    public void A_place_in_two_spellings_is_an_error()
    {
        var finding = Expect.Findings(Id, """
            var library = Place("Library");
            Allow(SocialMedia).To(Pupils).In([|Place("library")|]).Citing("1");
            """).Single();

        Assert.AreEqual(FindingSeverity.Error, finding.Severity);
        Assert.AreEqual("write `Library`", finding.Help);
    }

    [TestMethod]
    public void A_place_said_twice_in_one_spelling_is_none() =>
        Expect.Findings(Id, "Allow(Blogs).To(Pupils).In(Place(\"Library\")).Citing(\"1\"); Allow(Forums).To(Pupils).In(Place(\"Library\")).Citing(\"1\");");
}
