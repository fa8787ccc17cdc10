using SchoolGuard.Policy.Analyzers.Editing;
using SchoolGuard.Policy.Analyzers.Editing.Names;

namespace SchoolGuard.Policy.Analyzers.Tests.Editing;

[TestClass]
public sealed class OutlineTests : INameBook
{
    [TestMethod]
    public void Every_statement_is_listed_with_its_text()
    {
        const string text = """
            Policy("Social Media Policy", school: "Test School", timeZone: "Europe/London");
            var lowerSchool = ClassesFrom(Nursery, to: 8);
            Deny(SocialMedia)
                .To(lowerSchool)
                .Citing("1a");
            Lessons.AtMost("01:30");
            Warn(SchoolName, PupilNames).InPostsBy(Staff).Citing("2");
            Prove.Never(SocialMedia).For(lowerSchool);
            """;

        var lines = PolicyEditing.Open("test.policy.cs", text, this).Outline()
            .Select(item => $"{item.Kind} {item.Name} | {item.Detail} | {text.Substring(item.NameStart, item.NameLength)} | {text.Substring(item.Start, item.Length).Split('\n').Length}");

        Assert.AreEqual(
            """
            Header Social Media Policy | Test School | Policy | 1
            NamedSet lowerSchool | ClassesFrom(Nursery, to: 8) | lowerSchool | 1
            Rule Deny 1a | SocialMedia to lowerSchool | Deny | 3
            LessonCeiling Lessons | 01:30 | Lessons | 1
            PostingRule Warn 2 | SchoolName, PupilNames by Staff | Warn | 1
            Proof Prove Never | SocialMedia for lowerSchool | Prove | 1
            """,
            string.Join('\n', lines));
    }

    [TestMethod]
    [DataRow("Deny(", "Deny")]
    [DataRow("Allow(SocialMedia).To(Staff).Citing(", "Allow")]
    [DataRow("Prove.", "Prove")]
    [DataRow("Policy(", "Policy")]
    public void A_statement_in_the_making_is_listed(string text, string name) =>
        Assert.AreEqual(name, PolicyEditing.Open("test.policy.cs", text, this).Outline().Single().Name);

    public IReadOnlyList<KnownName> NamesOf(NameKind kind) => [];
}
