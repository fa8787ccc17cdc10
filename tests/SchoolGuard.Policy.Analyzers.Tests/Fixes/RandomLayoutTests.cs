using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using SchoolGuard.Policy.Analyzers.Fixes;
using SchoolGuard.Policy.Analyzers.Reviews;

namespace SchoolGuard.Policy.Analyzers.Tests.Fixes;

/// <summary>
/// Policies full of superfluous rules, laid out in every way: some on one line, some over several, with comments above, behind and none. Each rule cites a
/// clause of its own, by which it is known again.
/// </summary>
[TestClass]
public sealed partial class RandomLayoutTests
{
    private static readonly string[] Sites = ["Forums", "Blogs", "Forums | Blogs", "SocialMedia", "Blogs | Forums | Blogs"];
    private static readonly string[] People = ["Pupils", "Class(9)", "Classes(9, 10, 9)", "Staff", "Everyone"];
    private static readonly string[] Conditions = ["", "", ".In(AnyPlace)", ".During(Monday)", "\n    .During(TermTime)", "\n    .During(Holidays) /* then too */"];

    [TestMethod]
    [DataRow("\n")]
    [DataRow("\r\n")]
    public void A_rule_that_stays_keeps_its_own_comment_and_none_is_lost_without_a_word(string lineEnd)
    {
        var made = 0;
        for (var seed = 0; seed < 40; seed++)
        {
            var text = Write(new Random(seed)).Replace("\n", lineEnd, StringComparison.Ordinal);
            var before = Policies.Read(Policies.Header + text).Document!.Rules.ToDictionary(rule => rule.Clause, rule => rule.Rationale);

            var done = Fixing.All(text);

            foreach (var rule in done.Review.Document!.Rules)
            {
                Assert.StartsWith(before[rule.Clause], rule.Rationale, $"seed {seed}: {text}\n\n{done.Text}");
                Assert.IsTrue(Comment().Replace(rule.Rationale, "").Length == 0, $"seed {seed}: {rule.Rationale}");
            }

            var lost = Comment().Matches(text).Count(comment => !done.Text.Contains(comment.Value, StringComparison.Ordinal));
            Assert.IsLessThanOrEqualTo(done.Fixes.Count(fix => fix.Fix.Title.Contains("comment", StringComparison.Ordinal)), lost, $"seed {seed}: {text}\n\n{done.Text}");
            Assert.AreEqual(done.Text, FixedAgain(done.Text), $"seed {seed}: not all was fixed");
            Assert.DoesNotContain(lineEnd + lineEnd + lineEnd + lineEnd, done.Text);
            made += done.Fixes.Count;
        }

        Assert.IsGreaterThan(100, made);
    }

    private static string FixedAgain(string text) => PolicyFixes.All("test.policy.cs", text, new ReviewOptions()).Text;

    private static string Write(Random random)
    {
        var text = new StringBuilder();
        for (var rule = 0; rule < 9; rule++)
        {
            text.Append(random.Next(4) switch
            {
                0 when rule > 0 => " ",
                1 => "\n\n",
                2 => $"\n// Why {rule}.\n",
                _ => $"\n\n  // Why {rule}.\n  ",
            });
            text.Append(CultureInfo.InvariantCulture, $"{(random.Next(3) == 0 ? "Deny" : "Allow")}({Pick(Sites)}).To({Pick(People)}){Pick(Conditions)}.Citing(\"{rule}\");");
        }

        return text.ToString();

        string Pick(string[] words) => words[random.Next(words.Length)];
    }

    /// <summary>A comment above a rule, and what a rule that stays says of one that went.</summary>
    [GeneratedRegex(@"\s*(Why \d\.|Also under \d\.)\s*", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Comment();
}
