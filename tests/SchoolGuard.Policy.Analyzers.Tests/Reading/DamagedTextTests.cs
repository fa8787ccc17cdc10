namespace SchoolGuard.Policy.Analyzers.Tests.Reading;

/// <summary>Whatever the text: a document or an error, never an exception.</summary>
[TestClass]
public sealed class DamagedTextTests
{
    public static IEnumerable<string> Names => CorpusTests.Names;

    [TestMethod]
    [DynamicData(nameof(Names))]
    public void A_policy_that_breaks_off_is_read(string name)
    {
        var text = CorpusTests.TextOf(name);

        for (var length = 0; length <= text.Length; length++) Readable.IsReadOrRefused(text[..length]);
    }

    [TestMethod]
    [DynamicData(nameof(Names))]
    public void A_policy_with_a_character_taken_out_is_read(string name)
    {
        var text = CorpusTests.TextOf(name);
        var random = new Random(1);

        for (var trial = 0; trial < 60; trial++) Readable.IsReadOrRefused(text.Remove(random.Next(text.Length), 1));
    }

    [TestMethod]
    [DynamicData(nameof(Names))]
    public void A_policy_with_a_character_put_in_is_read(string name)
    {
        var text = CorpusTests.TextOf(name);
        var random = new Random(2);
        const string characters = "\0(){}[]<>\"'\\;:,.|&-+*/#$@!?=~`^%_ \t\r\n0aA\u00E9\u200B\uFEFF\uD800\uDC00\uFFFF";

        for (var trial = 0; trial < 60; trial++) Readable.IsReadOrRefused(text.Insert(random.Next(text.Length + 1), characters[random.Next(characters.Length)].ToString()));
    }

    [TestMethod]
    public void Random_words_of_the_language_in_random_order_are_read()
    {
        string[] words = ["Policy", "Allow", "Deny", "(", ")", ".", ";", "To", "Citing", "Pupils", "SocialMedia", "\"1\"", "9", "|", "&", "-", "var", "x", "=", ",", "During", "AuthorisedLesson", "Lessons", "Prove", "Only", "Or", "Between", "\"08:00\"", "Hosts", "Classes", "{", "}", "=>", "#pragma warning disable", "//", "\n", "Warn", "SchoolName"];
        var random = new Random(3);

        for (var trial = 0; trial < 300; trial++)
            Readable.IsReadOrRefused(string.Join(' ', Enumerable.Range(0, random.Next(1, 60)).Select(_ => words[random.Next(words.Length)])));
    }

    [TestMethod]
    [DataRow("\0")]
    [DataRow("\uFEFF")]
    [DataRow("\uD800")]
    [DataRow("\uDC00\uD800")]
    [DataRow("Allow(Hosts(\"\uD800.org\")).To(Group(\"\uDC00\")).Citing(\"\0\");")]
    [DataRow("Deny(SocialMedia).To(Group(\"\\0\")).Citing(\"1\");")]
    [DataRow("/*")]
    [DataRow("\"\"\"")]
    [DataRow("$\"{")]
    [DataRow("#")]
    [DataRow("#pragma")]
    [DataRow("#pragma warning disable // x")]
    [DataRow("#pragma warning disable 1, SG0006, \"x\" // x")]
    public void A_strange_text_is_read(string text)
    {
        Readable.IsReadOrRefused(text);
        Readable.IsReadOrRefused(Policies.Header + text);
    }

    [TestMethod]
    public void The_first_example_is_read_wherever_it_breaks_off()
    {
        const string text = Policies.Header + "var schoolTimes = SchoolDays.Between(\"08:30\", \"15:45\");\n// Why.\nAllow(SocialMedia | Hosts(\"a.org\")).To(Classes(9, 10)).In(OnSite).Outside(schoolTimes).During(AuthorisedLesson).With(Permission(\"Head\")).Citing(\"1b\");\nLessons.AtMost(\"01:30\").Within(schoolTimes);\nWarn(SchoolName).InPostsBy(Staff).From(PersonalAccounts).Citing(\"2\");\nProve.Only(SocialMedia).For(Class(9)).In(OnSite).Or.During(AuthorisedLesson);\n";

        for (var length = 0; length <= text.Length; length++) Readable.IsReadOrRefused(text[..length]);
    }
}
