namespace SchoolGuard.Drafts.Tests.Detectors.ClassName;

[TestClass]
public sealed class ClassNameDetectorTests
{
    [TestMethod]
    [DataRow("Great day with [|my Year 9s|]")]
    [DataRow("Great day with [|my year 9 class|]")]
    [DataRow("Great day with [|my lovely Year 9s|]!")]
    [DataRow("Great day with [|my Y9s|]")]
    [DataRow("Great day with [|my yr 11 GCSE history class|]")]
    [DataRow("Great day with [|our Reception class|]")]
    [DataRow("Great day with [|my tutor group|]")]
    [DataRow("Great day with [|my bottom set|]")]
    [DataRow("Great day with [|my Class 10|]")]
    [DataRow("Great day with [|my Year Nines|]")]
    [DataRow("Great day with [|my 9B|]")]
    [DataRow("Great day with [|my A level group|]")]
    [DataRow("Taught [|Year 8|] all morning")]
    [DataRow("the [|Year 9s|] I teach are a joy")]
    [DataRow("[|9B/Co1|] have broken the projector")]
    [DataRow("[|9B|] were wild in period 5")]
    [DataRow("[|my Kestrels|] are learning to fly")]
    public void A_class_of_ones_own_is_found(string marked) => Finds(marked);

    [TestMethod]
    public void The_school_near_makes_a_class_ones_own()
    {
        var found = Analysis.Of("Year 8 at Ravens Wood are great", Rosters.School).Diagnostics;

        Assert.AreEqual("SG7006 SG7001", string.Join(' ', found.Select(each => each.Id)));
    }

    [TestMethod]
    [DataRow("Year 9 is a hard year for parents")]
    [DataRow("My son is in Year 9")]
    [DataRow("My Year 9 daughter hates it")]
    [DataRow("I was in Class 10 once")]
    [DataRow("a 9B pencil and seat 9B")]
    [DataRow("meet at 9am, 5k run, 10th floor")]
    [DataRow("kestrels over the reception desk")]
    [DataRow("my form is terrible, no goals since May")]
    [DataRow("she taught Year 6 for years")]
    public void Everybody_elses_class_is_left_alone(string text) => Analysis.FindsNothing(text, Rosters.School);

    [TestMethod]
    [DataRow("[|My Year 9s|] rock", "My pupils")]
    [DataRow("with [|our Reception class|]", "our class")]
    [DataRow("with [|9B/Co1|]", "my class")]
    public void The_fix_keeps_the_sentence_a_sentence(string marked, string fix) => Assert.AreEqual(fix, Finds(marked).Diagnostics[0].Fixes[0].NewText);

    [TestMethod]
    public void The_schools_own_account_may_name_its_classes() => Assert.IsEmpty(Analysis.Of("our Year 9s and 9B/Co1", Rosters.School, official: true).Diagnostics);

    [TestMethod]
    public void The_class_still_being_typed_is_not_judged() => Assert.IsEmpty(Analysis.Of("with my Year 9", Rosters.School, caret: 14).Diagnostics);

    private static DraftAnalysis Finds(string marked) => Analysis.Finds("SG7006", marked, Rosters.School);
}
