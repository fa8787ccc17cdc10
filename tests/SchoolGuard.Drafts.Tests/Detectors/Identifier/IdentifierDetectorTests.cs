namespace SchoolGuard.Drafts.Tests.Detectors.Identifier;

[TestClass]
public sealed class IdentifierDetectorTests
{
    [TestMethod]
    [DataRow("all in but [|B801200005001|], again")]
    [DataRow("all in but [|b801200005001|], again")]
    [DataRow("all in but [|B 8012 0000 5001|], again")]
    [DataRow("all in but [|B801-200-005-001|], again")]
    [DataRow("the form wants [|1030164087|] typed twice")]
    [DataRow("the form wants [|943 476 5919|] typed twice")]
    [DataRow("the form wants [|943-476-5919|] typed twice")]
    [DataRow("payroll have [|JK 48 20 17 C|] down")]
    [DataRow("payroll have [|JK482017C|] down")]
    [DataRow("the school's URN is [|148302|]")]
    [DataRow("quote LAESTAB [|926/6114|] on it")]
    [DataRow("my TRN is [|1234567|]")]
    public void Numbers_are_told_by_their_check_digit_or_their_name(string marked) => Analysis.Finds("SG7010", marked);

    [TestMethod]
    [DataRow("UPN [|C801200005001|] bounces")]
    [DataRow("his NHS number is [|943 476 5917|]")]
    [DataRow("the ULN [|1234567890|] bounces")]
    [DataRow("my national insurance is [|QQ 12 34 56 C|]")]
    public void With_its_name_a_wrong_one_counts_too(string marked) => Analysis.Finds("SG7010", marked);

    [TestMethod]
    [DataRow("order number A873401224018 is late")]
    [DataRow("the form wants 943 476 5917 typed twice")]
    [DataRow("order 9434765919 is late")]
    [DataRow("ISBN 9434765919 is a good read")]
    [DataRow("call 943 476 5919 for pizza")]
    [DataRow("the HMRC example is QQ 12 34 56 C")]
    [DataRow("we met on 12 12 24 a cold day")]
    [DataRow("Case ref 148831 is still open")]
    [DataRow("1234567 is a silly PIN")]
    [DataRow("07.07.2026, 19:00, kick-off")]
    public void Other_numbers_are_left_alone(string text) => Analysis.Finds("SG7010", text);

    [TestMethod]
    [DataRow("his UPN is [|B801200005001|]", "withheld")]
    [DataRow("can someone check [|B801200005001|] for me", "that number")]
    public void The_fix_keeps_the_sentence_a_sentence(string marked, string fix) => Assert.AreEqual(fix, Analysis.Finds("SG7010", marked).Diagnostics[0].Fixes[0].NewText);

    [TestMethod]
    public void A_number_still_being_typed_is_not_judged() => Assert.IsEmpty(Analysis.Of("all in but B801200005001", caret: 24).Diagnostics);
}
