namespace SchoolGuard.Drafts.Tests.Detectors.StaffName;

[TestClass]
public sealed class StaffNameDetectorTests
{
    [TestMethod]
    [DataRow("[|Mr Okafor|] saved my day")]
    [DataRow("[|mr. okafor|] saved my day")]
    [DataRow("[|Mrs. Okafor|] saved my day")]
    [DataRow("[|Miss Bell|] saved my day")]
    [DataRow("[|Dr Pugh|]'s assembly")]
    [DataRow("[|Mr and Mrs Okafor|] came too")]
    [DataRow("[|Mrs Sarah Okafor|] came too")]
    [DataRow("[|Ms S Okafor|] came too")]
    [DataRow("[|Sarah Okafor|] saved my day")]
    [DataRow("[|S. Okafor|] saved my day")]
    [DataRow("[|Debbie Bell|] saved my day")]
    [DataRow("[|Mr 0kafor|] saved my day")]
    [DataRow("lunch with [|Rhodri|] from the maths department")]
    [DataRow("My [|colleague Sarah|] is leaving")]
    public void A_colleague_is_found(string marked) => Finds(marked);

    [TestMethod]
    [DataRow("Mr Bean is on")]
    [DataRow("Okafor scored twice")]
    [DataRow("ring the bell, Sarah")]
    [DataRow("I miss bell ringing and I miss Okafor")]
    [DataRow("My sister Sarah rang")]
    [DataRow("Sarah Millican was a teacher in that sketch")]
    [DataRow("lunch with Sarah")]
    public void Others_are_not_colleagues(string text) => Analysis.FindsNothing(text, Rosters.School);

    [TestMethod]
    [DataRow("So [|Mr Okafor|] saved my day", "a colleague")]
    [DataRow("[|Mr Okafor|] saved my day", "A colleague")]
    [DataRow("Thank you [|Mr Okafor|]!", "everyone")]
    [DataRow("My [|colleague Sarah|] is leaving", "colleague")]
    public void The_fix_keeps_the_sentence_a_sentence(string marked, string fix) => Assert.AreEqual(fix, Finds(marked).Diagnostics[0].Fixes[0].NewText);

    [TestMethod]
    public void The_schools_own_account_says_member_of_staff() =>
        Assert.AreEqual("a member of staff", Analysis.Of("Meet Mr Okafor today", Rosters.School, official: true).Diagnostics.Single().Fixes[0].NewText);

    [TestMethod]
    public void The_name_still_being_typed_is_not_judged() => Assert.IsEmpty(Analysis.Of("hi Mr Okafor", Rosters.School, caret: 12).Diagnostics);

    private static DraftAnalysis Finds(string marked) => Analysis.Finds("SG7005", marked, Rosters.School);
}
