using Microsoft.CodeAnalysis.CSharp;

namespace SchoolGuard.Policy.Analyzers.Tests.Reading;

/// <summary>Real policies, damaged as editors, merges and pasting damage them, and as only malice would.</summary>
[TestClass]
public sealed class MutatedTextTests
{
    private const int MutantsOfEach = 250;

    private static readonly string[] Strange =
    [
        "\0", "\uD800", "\uDC00", "\uDC00\uD800", "\u202E", "\u2066", "\u200B", "\uFEFF", "\uFFFF", "\u0085", "\u2028", "\r", "\r\n\r", "\t", "\v", "\u001A", "\u001B[31m", "e\u0301", "\u0405",
        "99999999999999999999", "-1", "0x", "1e999", "1_000", "9.5", "'x'", "'", "\"", "\"\"", "\"\"\"", "@\"", "$\"{", "$\"\"\"", "\"\\u12\"", "\"\\", "/*", "*/", "//", "\\", "`",
        "#if false\n", "#if X\n#else\n", "#endif\n", "#line 1 \"other.cs\"\n", "#line (1,1)-(2,2) 3 \"x\"\n", "#line hidden\n", "#nullable enable\n", "#pragma garbage\n", "#pragma warning disable\n",
        "#pragma warning disable SG0006 // agreed\n", "#pragma checksum \"a\" \"b\" \"c\"\n", "#region x\n", "#define X\n", "#error stop\n", "#:package Evil@1.0\n", "#:sdk X\n", "#!/usr/bin/env dotnet\n", "#r \"a.dll\"\n",
        "#load \"a.csx\"\n", " # ", "{", "}", "[", "]", "(", ")", "<", ">", "=>", "x => x", "??", "?", "!", "^", "~", "::", "..", "++", "await ", "new ", "ref ", "default", "null", "class C { }", "goto x;", "unsafe ",
        "using System;\n", "namespace N;\n", "[assembly: A]\n", "extern alias x;\n", "from x in y select x", "is not null", "a = a", "var x = x;\n", "global::System.Console.Beep();\n", "\n<<<<<<< HEAD\n", "\n=======\n", "\n>>>>>>> b\n", "@* ", "Policy", "Or", ".Or", "@class", "\\u0041llow",
    ];

    public static IEnumerable<string> Names => CorpusTests.Names;

    [TestMethod]
    [DynamicData(nameof(Names))]
    public void A_policy_whose_words_are_taken_out_doubled_and_exchanged_is_read_or_refused(string name) => EachMutant(name, (random, parts) =>
    {
        var (one, other) = (random.Next(parts.Count), random.Next(parts.Count));
        switch (random.Next(4))
        {
            case 0:
                parts.RemoveRange(one, Math.Min(random.Next(1, 20), parts.Count - one));
                break;
            case 1:
                parts.Insert(one, parts[one]);
                break;
            case 2:
                parts.Insert(one, parts[other]);
                break;
            default:
                (parts[one], parts[other]) = (parts[other], parts[one]);
                break;
        }
    });

    [TestMethod]
    [DynamicData(nameof(Names))]
    public void A_policy_with_strange_text_between_its_words_is_read_or_refused(string name) =>
        EachMutant(name, (random, parts) => parts.Insert(random.Next(parts.Count + 1), Strange[random.Next(Strange.Length)]));

    [TestMethod]
    [DynamicData(nameof(Names))]
    public void A_policy_with_strange_text_within_its_words_is_read_or_refused(string name) => EachMutant(name, (random, parts) =>
    {
        var index = random.Next(parts.Count);
        parts[index] = parts[index].Insert(random.Next(parts[index].Length + 1), Strange[random.Next(Strange.Length)]);
    });

    [TestMethod]
    [DynamicData(nameof(Names))]
    public void A_policy_reads_alike_with_any_kind_of_line_end(string name)
    {
        var text = CorpusTests.TextOf(name).ReplaceLineEndings("\n");
        foreach (var end in new[] { "\r", "\r\n", "\u0085", "\u2028", "\u2029" })
            Assert.HasCount(Policies.Read(text).Document!.Rules.Count, Policies.Read(text.Replace("\n", end, StringComparison.Ordinal)).Document!.Rules);
    }

    /// <summary>Cuts a policy into its words and the space between them, damages it once to four times, and reads it.</summary>
    private static void EachMutant(string name, Action<Random, List<string>> mutate)
    {
        string[] words = [.. SyntaxFactory.ParseTokens(CorpusTests.TextOf(name)).SelectMany(token => new[] { token.LeadingTrivia.ToFullString(), token.Text, token.TrailingTrivia.ToFullString() }).Where(part => part.Length > 0)];
        for (var seed = 0; seed < MutantsOfEach; seed++)
        {
            var random = new Random(seed);
            List<string> parts = [.. words];
            for (var damage = random.Next(1, 5); damage > 0; damage--) mutate(random, parts);
            Readable.IsReadOrRefused(string.Concat(parts));
        }
    }
}
