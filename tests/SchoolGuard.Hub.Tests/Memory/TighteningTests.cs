using SchoolGuard.Hub.Memory;

namespace SchoolGuard.Hub.Tests.Memory;

[TestClass]
public sealed class TighteningTests
{
    [TestMethod]
    [DataRow(0, 10_000, true, DisplayName = "All have come")]
    [DataRow(-3, -10_000, true, DisplayName = "All have gone")]
    [DataRow(900, 10_000, false, DisplayName = "They are still coming")]
    [DataRow(-900, -5_000, false, DisplayName = "They are still going")]
    [DataRow(0, 30, false, DisplayName = "A class has come")]
    [DataRow(0, 0, false, DisplayName = "Nothing has happened")]
    public void Memory_is_given_back_once_many_have_come_or_gone(int lately, int inAll, bool expected) => Assert.AreEqual(expected, Tightening.IsOver(lately, inAll));
}
