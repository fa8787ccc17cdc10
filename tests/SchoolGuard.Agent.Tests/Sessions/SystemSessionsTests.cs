using SchoolGuard.Agent.Sessions;
using SchoolGuard.TestKit.Time;

namespace SchoolGuard.Agent.Tests.Sessions;

[TestClass]
[OSCondition(OperatingSystems.Linux)]
public sealed class SystemSessionsTests
{
    [TestMethod]
    [DataRow("0", "root")]
    [DataRow("4294967294", null)]
    [DataRow("4294967296", null)]
    [DataRow("-1", null)]
    [DataRow("", null)]
    public void The_system_names_its_accounts_and_no_others(string user, string? account) =>
        Assert.AreEqual(account, new SystemSessions(new FakeTime()).AccountOf(user));
}
