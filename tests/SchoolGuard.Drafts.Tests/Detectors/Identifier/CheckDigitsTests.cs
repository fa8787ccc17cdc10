using SchoolGuard.Drafts.Detectors.Identifier;

namespace SchoolGuard.Drafts.Tests.Detectors.Identifier;

[TestClass]
public sealed class CheckDigitsTests
{
    [TestMethod]
    [DataRow("b801200005001", true)]
    [DataRow("p207000016049", true)]
    [DataRow("q207000016049", false)]
    [DataRow("b801200005002", false)]
    [DataRow("b80120000500", false)]
    public void A_pupil_number_begins_with_its_check_letter(string number, bool valid) => Assert.AreEqual(valid, CheckDigits.IsPupilNumber(number));

    [TestMethod]
    [DataRow("1234567893", false)]
    [DataRow("1234567899", true)]
    [DataRow("0123456789", false)]
    [DataRow("1030164087", true)]
    [DataRow("123456789", false)]
    public void A_learner_number_ends_in_its_check_digit(string number, bool valid) => Assert.AreEqual(valid, CheckDigits.IsLearnerNumber(number));

    [TestMethod]
    [DataRow("9434765919", true)]
    [DataRow("9434765918", false)]
    [DataRow("943476591", false)]
    public void An_nhs_number_ends_in_its_check_digit(string number, bool valid) => Assert.AreEqual(valid, CheckDigits.IsHealthNumber(number));

    [TestMethod]
    [DataRow("ab123456c", true)]
    [DataRow("qq123456c", false)]
    [DataRow("bg123456c", false)]
    [DataRow("ao123456c", false)]
    [DataRow("ab123456e", false)]
    [DataRow("ab123456", false)]
    public void A_national_insurance_number_has_letters_that_are_given_out(string number, bool valid) => Assert.AreEqual(valid, CheckDigits.IsInsuranceNumber(number));
}
