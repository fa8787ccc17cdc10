using SchoolGuard.Drafts.Text;

namespace SchoolGuard.Drafts.Tests.Text;

[TestClass]
public sealed class TypoTests
{
    [TestMethod]
    [DataRow("ravnes", true)]
    [DataRow("ravans", true)]
    [DataRow("raens", true)]
    [DataRow("ravenns", true)]
    [DataRow("aravens", true)]
    [DataRow("ravens", false)]
    [DataRow("ravsen", false)]
    [DataRow("raves", true)]
    [DataRow("ra", false)]
    public void One_letter_is_one_away_and_no_letter_or_two_are_not(string typed, bool expected) => Assert.AreEqual(expected, Typo.IsOneAway(typed, "ravens"));
}
