using System.Text.Json;
using SchoolGuard.Policy.Analyzers.Reading;

namespace SchoolGuard.Policy.Analyzers.Tests.Reading;

[TestClass]
public sealed class ClauseListTests
{
    public static IEnumerable<string> Schools => CorpusTests.Names;

    [TestMethod]
    [DataRow("1a")]
    [DataRow("1 a", DisplayName = "a space")]
    [DataRow("3.2.1", DisplayName = "dots")]
    [DataRow("item", DisplayName = "a name that the reader uses itself")]
    [DataRow("a:item", DisplayName = "a colon")]
    [DataRow("type")]
    [DataRow("local decision")]
    [DataRow("", DisplayName = "nothing")]
    [DataRow(" ", DisplayName = "a space only")]
    [DataRow("\"quoted\"", DisplayName = "quotes")]
    [DataRow("<b>&amp;", DisplayName = "signs of another language")]
    [DataRow("Überblick § 4", DisplayName = "an umlaut and a sign")]
    [DataRow("条款", DisplayName = "another script")]
    [DataRow("\uD83C\uDFEB 1", DisplayName = "a picture")]
    [DataRow("tab\tand line\nbreak", DisplayName = "control characters")]
    [DataRow("_x0020_", DisplayName = "what another writer makes of a space")]
    public void A_clause_may_have_any_name(string clause)
    {
        var json = JsonSerializer.Serialize(new Dictionary<string, string>(StringComparer.Ordinal) { ["first"] = "words", [clause] = "more words" });

        CollectionAssert.AreEqual(new[] { "first", clause }, ClauseList.TryRead(json)!.ToArray());
    }

    [TestMethod]
    [DataRow("Überblick § 4")]
    [DataRow("条款 \uD83C\uDFEB")]
    public void It_may_be_written_as_it_is_or_by_the_numbers_of_its_characters(string clause)
    {
        var numbers = string.Concat(clause.Select(character => $"\\u{(int)character:x4}"));

        CollectionAssert.AreEqual(new[] { clause }, ClauseList.TryRead($"{{\"{clause}\":\"\"}}")!.ToArray());
        CollectionAssert.AreEqual(new[] { clause }, ClauseList.TryRead($"{{\"{numbers}\":\"\"}}")!.ToArray());
    }

    [TestMethod]
    public void Every_sign_that_json_escapes_is_itself() =>
        Assert.AreEqual("\"\\/\b\f\n\r\t", ClauseList.TryRead("""{ "\"\\\/\b\f\n\r\t" : "" }""")!.Single());

    [TestMethod]
    public void A_list_of_many_long_clauses_is_read_at_once()
    {
        var words = new string('w', 10_000);
        var json = "{" + string.Join(",\n", Enumerable.Range(0, 1_000).Select(number => $"\"{number}\": \"{words}\"")) + "}";

        Assert.HasCount(1_000, ClauseList.TryRead(json)!);
        Assert.IsNull(ClauseList.TryRead(json + "}"));
    }

    [TestMethod]
    public void Words_may_be_anything() => CollectionAssert.AreEqual(new[] { "1" }, ClauseList.TryRead("""{ "1": "\"<>&\u00e9\n\\ {} []" }""")!.ToArray());

    [TestMethod]
    public void An_empty_list_has_no_clause() => Assert.IsEmpty(ClauseList.TryRead("{}")!);

    [TestMethod]
    public void A_clause_given_twice_is_one_that_may_be_cited() => Assert.IsTrue(ClauseList.TryRead("""{ "1": "a", "1": "b" }""")!.All(clause => clause is "1"));

    [TestMethod]
    [DataRow("", DisplayName = "nothing")]
    [DataRow(" ", DisplayName = "a space")]
    [DataRow("1a")]
    [DataRow("null")]
    [DataRow("\"1a\"", DisplayName = "a text")]
    [DataRow("[\"1a\", \"1b\"]", DisplayName = "a list")]
    [DataRow("[]", DisplayName = "an empty list")]
    [DataRow("{ \"1a\": 1 }", DisplayName = "a number for words")]
    [DataRow("{ \"1a\": null }", DisplayName = "nothing for words")]
    [DataRow("{ \"1a\": { \"words\": \"x\" } }", DisplayName = "an object for words")]
    [DataRow("{ \"1a\": \"x\" ", DisplayName = "not closed")]
    [DataRow("{ \"1a\": \"x\" } }", DisplayName = "closed twice")]
    [DataRow("{ \"1a\": \"x\" }]", DisplayName = "closed by a bracket")]
    [DataRow("{}, {}", DisplayName = "two lists")]
    [DataRow("{ \"1a\": \"x\" } [", DisplayName = "something after it")]
    [DataRow("{ \"1a\" \"x\" }", DisplayName = "no colon")]
    [DataRow("{ 1a: \"x\" }", DisplayName = "no quotes")]
    [DataRow("{ \"1a\": \"x\", }", DisplayName = "a comma too many")]
    [DataRow("{ , }", DisplayName = "a comma alone")]
    [DataRow("{ \"1a\": \"x\" \"1b\": \"y\" }", DisplayName = "no comma")]
    [DataRow("{ \"1a\": \"\\x\" }", DisplayName = "an escape that is none")]
    [DataRow("{ \"1a\": \"a\nb\" }", DisplayName = "a line break within words")]
    [DataRow("{ \"1a\": \"x\" } // words", DisplayName = "a comment")]
    [DataRow("<clauses/>", DisplayName = "XML")]
    public void Anything_else_is_no_clause_list(string json) => Assert.IsNull(ClauseList.TryRead(json));

    [TestMethod]
    [DynamicData(nameof(Schools))]
    public void It_reads_what_the_command_reads(string school)
    {
        var json = File.ReadAllText(CorpusTests.PathTo($"{school}.clauses.json"));

        CollectionAssert.AreEqual(JsonSerializer.Deserialize<Dictionary<string, string>>(json)!.Keys.ToArray(), ClauseList.TryRead(json)!.ToArray());
    }
}
