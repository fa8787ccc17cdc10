using SchoolGuard.Drafts.Index.People;

namespace SchoolGuard.Drafts.Tests.Index.People;

[TestClass]
public sealed class NicknamesTests
{
    [TestMethod]
    [DataRow("joshua", "josh")]
    [DataRow("josh", "joshua")]
    [DataRow("muhammad", "mohammed")]
    [DataRow("william", "bill")]
    public void A_name_is_read_for_its_short_form_and_back(string name, string other) => Assert.Contains(other, Nicknames.Of(name).ToArray());

    [TestMethod]
    [DataRow("liz", "beth")]
    [DataRow("bill", "will")]
    public void One_short_form_is_not_another(string name, string other) => Assert.DoesNotContain(other, Nicknames.Of(name).ToArray());

    [TestMethod]
    public void What_is_no_given_name_has_no_other_forms() => Assert.IsEmpty(Nicknames.Of("staffroom").ToArray());
}
