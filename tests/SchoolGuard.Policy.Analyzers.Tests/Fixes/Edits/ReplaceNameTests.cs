namespace SchoolGuard.Policy.Analyzers.Tests.Fixes.Edits;

[TestClass]
public sealed class ReplaceNameTests
{
    [TestMethod]
    [DataRow("Allow(SocialMedai).To(Staff).Citing(\"1\");", "Allow(SocialMedia).To(Staff).Citing(\"1\");")]
    [DataRow("Allow(Service(\"facebok\")).To(Staff).Citing(\"1\");", "Allow(Service(\"facebook\")).To(Staff).Citing(\"1\");")]
    [DataRow("Allow(SocialMedia).To(Staff).Durring(Monday).Citing(\"1\");", "Allow(SocialMedia).To(Staff).During(Monday).Citing(\"1\");")]
    [DataRow("Alow(SocialMedia).To(Staff).Citing(\"1\");", "Allow(SocialMedia).To(Staff).Citing(\"1\");")]
    [DataRow("var upper = Classes(9, 10);\nAllow(SocialMedia).To(uper).Citing(\"1\");", "var upper = Classes(9, 10);\nAllow(SocialMedia).To(upper).Citing(\"1\");")]
    public void The_nearest_known_name_is_written(string before, string after) => Fixing.Becomes("SG0010", before, after);

    [TestMethod]
    public void Another_error_elsewhere_does_not_matter() => Fixing.Becomes(
        "SG0010",
        "Allow(SocialMedia).To(Stafff);\nAllow(SocialMedai).To(Staff).Citing(\"1\");",
        "Allow(SocialMedia).To(Stafff);\nAllow(SocialMedia).To(Staff).Citing(\"1\");");

    [TestMethod]
    [DataRow("Allow(Qwertz).To(Staff).Citing(\"1\");", DisplayName = "nothing is near")]
    [DataRow("Allow(Pupil).To(Staff).Citing(\"1\");", DisplayName = "people are no sites")]
    [DataRow("Allow(SocialMedai).To(Staff);", DisplayName = "the rule cites nothing")]
    public void A_name_that_would_bring_another_error_is_not_offered(string statements) => Fixing.IsNotOffered("SG0010", statements);
}
