using System.Text.RegularExpressions;
using SchoolGuard.Policy.Analyzers.Tests.Reading;

namespace SchoolGuard.Policy.Analyzers.Tests.Corpus;

/// <summary>A row of a clause table of tests/corpus/policies.</summary>
/// <param name="Key">What rules cite.</param>
/// <param name="Words">What the school's text says.</param>
/// <param name="Carriers">What carries it out, at least one of <see cref="Carrier"/>.</param>
/// <param name="Reason">How, or why software cannot; may be empty.</param>
internal sealed partial record Clause(string Key, string Words, IReadOnlyList<string> Carriers, string Reason)
{
    private static readonly string[] Heads = ["| clause | words | carried by | how, or why not |", "|---|---|---|---|"];

    public bool IsCarriedBy(string carrier) => Carriers.Contains(carrier, StringComparer.Ordinal);

    public static IReadOnlyList<Clause> TableOf(string name) =>
        [.. File.ReadLines(CorpusTests.PathTo($"{name}.clauses.md")).Where(line => line.StartsWith('|') && !Heads.Contains(line, StringComparer.Ordinal)).Select(Parse)];

    private static Clause Parse(string line)
    {
        var row = Row().Match(line);
        Assert.IsTrue(row.Success, $"not a row of four cells whose first is a clause in backticks: {line}");
        return new Clause(row.Groups["key"].Value, row.Groups["words"].Value, row.Groups["carriers"].Value.Split(", "), row.Groups["reason"].Value.Trim());
    }

    [GeneratedRegex(@"^\| `(?<key>[^`|]+)` \| (?<words>[^|]+) \| (?<carriers>[^|]+) \| (?<reason>[^|]*)\|$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Row();
}
