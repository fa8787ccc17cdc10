using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using SchoolGuard.Policy.Analyzers.Reading.Source;

namespace SchoolGuard.Policy.Analyzers.Tests.Reading.Source;

/// <summary>What is a text, a comment and a directive is decided without C#, and C# must agree.</summary>
[TestClass]
public sealed class PlainTextTests
{
    private static readonly string[] MergeMarks = ["<<<<<<< ", "=======", "||||||| ", ">>>>>>> "];
    private static readonly string[] Pieces = ["\"", "\"\"", "\"\"\"", "\"\"\"\"", "'", "\\", "@", "$", "{", "}", "#", "#if X", "#pragma warning disable X // y", "# pragma\twarning restore", "#pragma x", "/", "*", "//", "/*", "*/", "\n", "\r", "\u2028", " ", "\t", "\u00A0", "a", "0", ";", "u8", "\0", "\uFEFF", .. MergeMarks];

    [TestMethod]
    [DataRow("// # $ \" /*\na")]
    [DataRow("/* # $ \" \n # */ a")]
    [DataRow("\"# $ // /*\" a")]
    [DataRow("\"\\\"# $\" a")]
    [DataRow("@\"\\\" + @\" \"\" # $ \n # $ \" + a")]
    [DataRow("\"\"\" \" \"\" # $ \"\"\" + a")]
    [DataRow("\"\"\"\n # $ \" \"\" \n \"\"\" + a")]
    [DataRow("'\"' + '\\'' + '#' + '$'")]
    [DataRow("#pragma warning disable X // # $ \"\na")]
    [DataRow("\t#\tpragma\twarning\tdisable\tX,Y,\t9")]
    [DataRow("#!schoolguard\n#:package SchoolGuard.Policy@0.1.0\n", DisplayName = "a file that is in no project")]
    [DataRow("#pragma warning restore")]
    public void What_stands_in_texts_and_comments_stays(string text)
    {
        var plain = PlainOf(text);

        Assert.AreEqual(text, plain.Text.ToString());
        Assert.IsEmpty(plain.Findings);
    }

    [TestMethod]
    [DataRow("#if false\na", "         \na")]
    [DataRow("a #region $ \"\nb", "a            \nb")]
    [DataRow("#pragma warning disable X \"\"\"\na", "                             \na", DisplayName = "a text that begins in a directive")]
    [DataRow("$\"{a}\"", " \"{a}\"")]
    [DataRow("$$\"\"\"{{a}}\"\"\" $@\"a\" @$\"a\"", "  \"\"\"{{a}}\"\"\"  @\"a\" @ \"a\"")]
    [DataRow("<<<<<<< a\n=======\n\"\"\"\n>>>>>>> b\n", "         \n       \n\"\"\"\n>>>>>>> b\n", DisplayName = "a merge")]
    [DataRow("a @* $ *@ \" $", "a  *   *@ \" $")]
    [DataRow("\"a\n#line 1", "\"a\n       ")]
    [DataRow("\"\"\" a\n#line 1", "\"\"\" a\n       ")]
    [DataRow("'a\n#line 1", "'a\n       ")]
    public void Directives_and_texts_with_code_are_blanked_out_in_their_place(string text, string expected)
    {
        var plain = PlainOf(text);

        Assert.AreEqual(expected, plain.Text.ToString());
        Assert.IsNotEmpty(plain.Findings);
    }

    [TestMethod]
    public void Nothing_is_left_that_makes_C_sharp_read_something_else() => EachRandomText(text =>
    {
        var left = PlainOf(text).Text.ToString();

        Assert.AreEqual(text.Length, left.Length);
        Assert.IsFalse(HasDirectiveOrCode(left), System.Text.Json.JsonSerializer.Serialize(text));
    });

    [TestMethod]
    public void Nothing_is_blanked_out_of_a_text_in_which_C_sharp_finds_neither() => EachRandomText(text =>
    {
        // The marks of a merge have no meaning to C# unless the first of them is there.
        if (!HasDirectiveOrCode(text) && !Array.Exists(MergeMarks, mark => text.Contains(mark, StringComparison.Ordinal))) Assert.AreEqual(text, PlainOf(text).Text.ToString(), System.Text.Json.JsonSerializer.Serialize(text));
    });

    private static PlainText PlainOf(string text) => new("test.policy.cs", SourceText.From(text));

    private static void EachRandomText(Action<string> check)
    {
        var random = new Random(1);
        for (var trial = 0; trial < 20_000; trial++) check(string.Concat(Enumerable.Range(0, random.Next(1, 14)).Select(_ => Pieces[random.Next(Pieces.Length)])));
    }

    private static bool HasDirectiveOrCode(string text) => SyntaxFactory.ParseTokens(text).Any(token =>
        token.IsKind(SyntaxKind.InterpolatedStringToken)
        || (token.IsKind(SyntaxKind.BadToken) && token.Text.AsSpan().IndexOfAny('$', '#') >= 0)
        || token.GetAllTrivia().Any(trivia => IsDirective(trivia) || trivia.IsKind(SyntaxKind.ConflictMarkerTrivia) || trivia.ToString().StartsWith("@*", StringComparison.Ordinal)));

    /// <summary>A directive that does not begin its line is skipped with an error, and the rest of the line with it.</summary>
    private static bool IsDirective(SyntaxTrivia trivia) =>
        (trivia.IsDirective || trivia.IsKind(SyntaxKind.SkippedTokensTrivia))
        && Regex.IsMatch(trivia.ToString().TrimEnd('\r', '\n', '\u2028'), @"^#(?![ \t]*pragma[ \t]+warning[ \t]+(disable|restore)([ \t]+[A-Za-z0-9_]+|,|[ \t]+)*(//.*)?$)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));
}
