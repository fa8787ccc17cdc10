namespace SchoolGuard.Drafts.Tests.Detectors.SchoolView;

[TestClass]
public sealed class SchoolViewDetectorTests
{
    [TestMethod]
    [DataRow("[|We at the school|] believe that screens do harm")]
    [DataRow("[|We at Ravens Wood|] feel that it has had its day")]
    [DataRow("[|As a school we|] think homework is cruel")]
    [DataRow("[|We as a scholl|] believe phones belong in the sea")]
    [DataRow("[|Speaking as head of maths|], the syllabus is wrong")]
    [DataRow("[|SPEAKING FOR THE SCHOOL|]: no")]
    [DataRow("[|On behalf of the school|] I'd like to say no")]
    [DataRow("[|Onbehalfoftheschool|] may I say no")]
    [DataRow("[|our school's position|] is no")]
    [DataRow("[|The school's firm belief|] is no")]
    [DataRow("[|Our school supports|] the strike")]
    [DataRow("[|The school is|] against it")]
    [DataRow("[|As your child's head of year|] I'm telling you")]
    public void An_opinion_that_reads_as_the_schools_is_found(string marked) => Analysis.Finds("SG7018", marked);

    [TestMethod]
    [DataRow("Views my own, not speaking for the school")]
    [DataRow("Speaking as head of this household, no")]
    [DataRow("On behalf of my knees I'd like to say sorry")]
    [DataRow("As a parent I think it came too late")]
    [DataRow("The council's view is that the bench should move")]
    [DataRow("We as a family have decided to burn it")]
    [DataRow("the school thinks my son needs glasses")]
    public void Other_opinions_are_left_alone(string text) => Analysis.Finds("SG7018", text);

    [TestMethod]
    [DataRow("[|We at the school|] believe it", "I")]
    [DataRow("[|Our school supports|] it", "I support")]
    [DataRow("[|Speaking as headteacher|], no", "Speaking for myself")]
    [DataRow("Look, [|our school's position|] is no", "my own view")]
    [DataRow("[|The school is|] against it", "I am")]
    public void The_fix_keeps_the_sentence_a_sentence(string marked, string fix) => Assert.AreEqual(fix, Analysis.Finds("SG7018", marked).Diagnostics[0].Fixes[0].NewText);

    [TestMethod]
    public void The_schools_own_account_speaks_for_it() => Assert.IsEmpty(Analysis.Of("We at the school believe it", official: true).Diagnostics);

    [TestMethod]
    public void A_phrase_still_being_typed_is_not_judged() => Assert.IsEmpty(Analysis.Of("as a school we think", caret: 20).Diagnostics);
}
