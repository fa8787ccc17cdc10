using System.Text.RegularExpressions;
using SchoolGuard.Policy.Findings;

namespace SchoolGuard.Policy.Analyzers.Tests.Markup;

/// <summary>How findings speak: lower case, no full stop, in the words of whoever writes a school's policy.</summary>
internal static partial class Wording
{
    public static void Check(Finding finding)
    {
        foreach (var text in (string?[])[finding.Message, finding.Help, .. finding.Related.Select(related => related.Message)])
        {
            if (text is null) continue;
            Assert.IsFalse(char.IsUpper(text[0]) || text.EndsWith('.'), text);
            Assert.DoesNotMatchRegex(Jargon(), Quoted().Replace(text, ""));
        }

        // An example, its region and the region's size come together.
        Assert.AreEqual(finding.Example is null, finding.Region is null, finding.Message);
        Assert.AreEqual(finding.Example is null, finding.MinutesPerWeek is null, finding.Message);
        Assert.AreNotEqual("", finding.Region, finding.Message);
        Assert.AreNotEqual(0, finding.MinutesPerWeek, finding.Message);
    }

    /// <summary>The author's own text.</summary>
    [GeneratedRegex("`[^`]*`", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\b(atoms?|bits?|bitsets?|lattice|rows?|boxes|box|vacuous(ly)?|predicate|disjoint|semantics?|region|axis|null)\b", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Jargon();
}
