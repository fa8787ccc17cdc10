namespace SchoolGuard.Policy.Tests.Space.Words;

[TestClass]
public sealed class PermissionWordsTests
{
    [TestMethod]
    [DataRow("Allow(SocialMedia).To(Staff).Citing(\"1\");", null)]
    [DataRow("Allow(SocialMedia).To(Staff).With(Permission(\"Headteacher\")).Citing(\"1\");", "with the Headteacher's permission")]
    [DataRow("Allow(SocialMedia).To(Staff).With(Permission(\"Headteacher\")).With(Permission(\"Bursar\")).Citing(\"1\");", "with the Headteacher's and Bursar's permission")]
    [DataRow("Deny(SocialMedia).To(Staff).Unless(Permission(\"Headteacher\")).Citing(\"1\");", "without the Headteacher's permission")]
    [DataRow("Deny(SocialMedia).To(Staff).Unless(Permission(\"Headteacher\")).Unless(Permission(\"Bursar\")).Citing(\"1\");", "without the Headteacher's or Bursar's permission")]
    public void What_a_rule_needs_or_what_lifts_it(string rule, string? words) => Assert.AreEqual(words, Worded.Box(rule).Permissions);

    [TestMethod]
    public void Either_of_two_permissions_is_said_as_one_or_the_other()
    {
        var analysis = Worded.Analysis("""
            Allow(SocialMedia).To(Staff).With(Permission("Headteacher")).Citing("1");
            Allow(SocialMedia).To(Staff).With(Permission("Bursar")).Citing("1");
            """);

        Assert.AreEqual("with the Headteacher's or Bursar's permission", analysis.Policy.Allowed.Boxes().Single().Permissions);
    }
}
