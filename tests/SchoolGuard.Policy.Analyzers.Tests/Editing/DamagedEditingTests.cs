using SchoolGuard.Policy.Analyzers.Editing;
using SchoolGuard.Policy.Analyzers.Editing.Names;

namespace SchoolGuard.Policy.Analyzers.Tests.Editing;

/// <summary>Whatever the text and wherever the caret: an answer that lies within the text, never an exception.</summary>
[TestClass]
public sealed class DamagedEditingTests : INameBook
{
    private const string Example = Policies.Header + "var times = SchoolDays.Between(\"08:30\", \"15:45\");\n// Why.\nAllow(SocialMedia | Service(\"x\")).To(Classes(9, 10)).In(Place(\"Gym\")).Outside(times).During(AuthorisedLesson).Citing(\"1b\");\nWarn(SchoolName).InPostsBy(Staff);\nProve.Only(SocialMedia).For(Class(9)).In(OnSite).Or.During(AuthorisedLesson);\n";

    [TestMethod]
    public void A_text_is_completed_and_described_wherever_it_breaks_off()
    {
        for (var length = 0; length <= Example.Length; length++) IsAnswered(Example[..length], [length, length - 1]);
    }

    [TestMethod]
    public void Every_place_of_a_text_is_completed_and_described() => IsAnswered(Example, Enumerable.Range(0, Example.Length + 1));

    [TestMethod]
    public void A_text_with_a_character_put_in_is_completed_and_described()
    {
        var random = new Random(4);
        const string characters = "\0(){}[]<>\"'\\;:,.|&-=#$@!? \r\n\u2028\uD800a";

        for (var trial = 0; trial < 300; trial++)
        {
            var at = random.Next(Example.Length + 1);
            IsAnswered(Example.Insert(at, characters[random.Next(characters.Length)].ToString()), [at, at + 1]);
        }
    }

    [TestMethod]
    [DataRow("\"\"\"")]
    [DataRow("$\"{")]
    [DataRow("@\"")]
    [DataRow("Service(\"\"\"x")]
    [DataRow("Service(@\"x")]
    [DataRow("/*")]
    [DataRow("#")]
    [DataRow("\uFEFF")]
    [DataRow("class C { void M() { Allow(SocialMedia). } }")]
    [DataRow("namespace N; Allow(")]
    [DataRow("Allow(SocialMedia)).To((Staff)).")]
    public void A_strange_text_is_completed_and_described(string text) => IsAnswered(text, Enumerable.Range(0, text.Length + 1));

    [TestMethod]
    public void A_text_that_is_nested_too_deeply_is_taken_for_an_empty_one()
    {
        var brackets = new string('(', 10_000);

        var editing = PolicyEditing.Open("test.policy.cs", $"Allow(SocialMedia).To{brackets}", this);

        Assert.IsEmpty(editing.Outline());
        Assert.IsNull(editing.DescribeAt(3));
        Assert.AreEqual("Policy", editing.CompleteAt(10)!.Candidates[0].Text);
    }

    public IReadOnlyList<KnownName> NamesOf(NameKind kind) => [];

    private void IsAnswered(string text, IEnumerable<int> positions)
    {
        var editing = PolicyEditing.Open("test.policy.cs", text, this);
        editing.Outline();
        foreach (var position in positions.Where(position => position >= 0))
        {
            if (editing.CompleteAt(position) is { } completions)
                Assert.IsTrue(completions.Start >= 0 && completions.Start <= position && completions.Start + completions.Length <= text.Length, $"{position} in {text}");
            if (editing.DescribeAt(position) is { } description)
                Assert.IsTrue(description.Start >= 0 && description.Start + description.Length <= text.Length, $"{position} in {text}");
        }
    }
}
