namespace SchoolGuard.Drafts.Tests.Detectors.SchoolDetail;

[TestClass]
public sealed class SchoolDetailDetectorTests
{
    private static readonly SchoolFacts School = Schools.RavensWood with
    {
        Events = ["Founders' Run", "Harbour Challenge", "Sports Day", "Kestrelfest"],
        Places = ["Tannery Field", "the Attenborough Hall", "Main Hall"],
        Uniform = ["bottle green blazer", "navy jumper"],
    };

    [TestMethod]
    [DataRow("came third in the [|Founders' Run|] today")]
    [DataRow("came third in the [|founders run|] today")]
    [DataRow("came third in the [|Founders-Run|] today")]
    [DataRow("the [|Attenborough Hall|] roof leaks")]
    [DataRow("the [|Ａｔｔｅｎｂｏｒｏｕｇｈ Ｈａｌｌ|] roof leaks")]
    [DataRow("the [|Attenborrough Hall|] roof leaks")]
    [DataRow("the [|Att3nborough Hall|] roof leaks")]
    [DataRow("mud all over [|Tannery Field|]")]
    [DataRow("[|#KestrelFest|] and [|#TanneryField|]")]
    [DataRow("two [|bottle green blazers|] on the bus")]
    [DataRow("the [|Harbour Challenge|] is on")]
    public void Events_places_and_uniform_are_found(string marked) => Analysis.Finds("SG7007", marked, School);

    [TestMethod]
    [DataRow("our [|Sports Day|] was a washout")]
    [DataRow("our first [|Sports Day|] was a washout")]
    [DataRow("Ravens Wood had its [|Sports Day|]")]
    public void What_every_school_has_needs_a_sign(string marked) => Analysis.Finds("SG7007", marked, School);

    [TestMethod]
    [DataRow("Sports Day is bad for grass")]
    [DataRow("at my son's school our Sports Day picnic got wet")]
    [DataRow("a navy jumper from the charity shop")]
    [DataRow("the harbour challenge is keeping the boat dry")]
    [DataRow("concert in the main hall of the palace")]
    [DataRow("Attenborough on the telly")]
    public void Everyday_words_are_left_alone(string text) => Analysis.Finds("SG7007", text, School);

    [TestMethod]
    [DataRow("the [|Founders' Run|] again", "event")]
    [DataRow("our annual [|Founders' Run|] again", "event")]
    [DataRow("loved [|Founders' Run|] again", "the event")]
    [DataRow("[|Tannery Field|] is wet", "The venue")]
    [DataRow("a [|bottle green blazer|]", "uniform")]
    public void The_fix_keeps_the_sentence_a_sentence(string marked, string fix) => Assert.AreEqual(fix, Analysis.Finds("SG7007", marked, School).Diagnostics[0].Fixes[0].NewText);

    [TestMethod]
    public void The_schools_own_account_may_name_them() => Assert.IsEmpty(Analysis.Of("See you at the Founders' Run", School, official: true).Diagnostics);

    [TestMethod]
    public void A_detail_still_being_typed_is_not_judged() => Assert.IsEmpty(Analysis.Of("mud on Tannery Field", School, caret: 20).Diagnostics);
}
