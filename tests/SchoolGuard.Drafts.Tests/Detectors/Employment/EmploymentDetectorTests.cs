namespace SchoolGuard.Drafts.Tests.Detectors.Employment;

[TestClass]
public sealed class EmploymentDetectorTests
{
    [TestMethod]
    [DataRow("[|The school I teach at|] has no heating")]
    [DataRow("a heron on the roof of [|the schoool where I work|]")]
    [DataRow("[|My headteacher|] wore a dinosaur suit")]
    [DataRow("[|OUR HEADTEACHER|] HAS BOUGHT A GONG")]
    [DataRow("it's [|our INSET day|] on Friday")]
    [DataRow("[|My department|] has gained a yucca")]
    [DataRow("[|my dep artment|] has gained a yucca")]
    [DataRow("[|As a TA|] I see this daily")]
    [DataRow("I'm [|a teacher at a primary|] in town")]
    [DataRow("[|Back to school tomorrow, staff meeting|] at 8")]
    [DataRow("GOT IT! [|Head of year|] from September")]
    [DataRow("I've just been [|made head of Year 8|] and bought a lanyard")]
    [DataRow("[|I work at a school|] in the north")]
    [DataRow("[|My school|] doesn't do quiet")]
    [DataRow("coffee, tears [|#teacherlife|]")]
    [DataRow("[|INSET tomorrow|], four hours")]
    [DataRow("just started [|as a TA at the secondary where I work|] and survived")]
    public void Who_says_where_they_work_is_found(string marked) => Analysis.Finds("SG7008", marked);

    [TestMethod]
    [DataRow("My daughter's headteacher rang me")]
    [DataRow("my son's school is closed again")]
    [DataRow("my wife is a teacher at a primary school")]
    [DataRow("the school where my daughter goes is shut")]
    [DataRow("my old headteacher died today")]
    [DataRow("our head office has moved the desks")]
    [DataRow("my head hurts")]
    [DataRow("our school run was chaos")]
    [DataRow("Schools should teach mortgages")]
    [DataRow("Ofsted have published the new framework")]
    [DataRow("which school do you work at?")]
    [DataRow("Working for the Impact Multi Academy Trust is hard")]
    public void Other_peoples_schools_are_left_alone(string text) => Analysis.Finds("SG7008", text);

    [TestMethod]
    public void An_opinion_of_the_schools_is_another_kind() => Assert.AreEqual("SG7018", Analysis.Of("Speaking as head of maths, I hate it").Diagnostics.Single().Id);

    [TestMethod]
    [DataRow("[|The school I teach at|] is cold", "My workplace")]
    [DataRow("[|Our headteacher|] sang", "My boss")]
    [DataRow("[|As a TA|] I see it", "In my job")]
    [DataRow("[|Our INSET day|] was long", "A work meeting")]
    [DataRow("love [|teaching in a primary school|]", "working")]
    public void The_fix_keeps_the_sentence_a_sentence(string marked, string fix) => Assert.AreEqual(fix, Analysis.Finds("SG7008", marked).Diagnostics[0].Fixes[0].NewText);

    [TestMethod]
    public void A_phrase_still_being_typed_is_not_judged() => Assert.IsEmpty(Analysis.Of("lunch with my headteacher", caret: 25).Diagnostics);
}
