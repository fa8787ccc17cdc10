using SchoolGuard.Policy.Analyzers.Reviews;
using SchoolGuard.Policy.Analyzers.Tests.Replays;
using SchoolGuard.Policy.Findings;

namespace SchoolGuard.Policy.Analyzers.Tests.Markup;

/// <summary>
/// Expects findings at marks. A test speaks of one rule: findings of the language and of the rule's own category (SG1…, SG2…) must all be marked, others
/// are beside the point. Every example of every finding is replayed.
/// </summary>
internal static class Expect
{
    private const int CategoryLength = 3;

    /// <summary>Reviews marked statements under a header and expects a finding at each mark and nowhere else.</summary>
    /// <returns>The findings, in source order.</returns>
    public static IReadOnlyList<Finding> Findings(string id, string marked, params string[]? clauses) => FindingsOfFile(id, Policies.Header + marked, clauses);

    /// <summary>Reviews a marked file as it is and expects a finding at each mark and nowhere else.</summary>
    public static IReadOnlyList<Finding> FindingsOfFile(string id, string marked, params string[]? clauses) =>
        Findings(id, MarkedText.Parse(marked, id), text => Policies.Review(text, clauses is { Length: > 0 } ? clauses : null));

    /// <summary>Reviews marked statements against the policy in force before, both under a header.</summary>
    public static IReadOnlyList<Finding> FindingsOfChange(string id, string before, string marked) => FindingsOfFileChange(id, Policies.Header + before, Policies.Header + marked);

    /// <summary>Reviews a marked file against the policy in force before, both as they are.</summary>
    public static IReadOnlyList<Finding> FindingsOfFileChange(string id, string before, string marked) =>
        Findings(id, MarkedText.Parse(marked, id), text => Policies.Review(text, before: before));

    /// <summary>Expects the same findings with the same examples and regions in whichever order the marked statements stand.</summary>
    public static void FindingsInAnyOrder(string id, params string[] marked)
    {
        var expected = "";
        foreach (var statements in Orders(marked))
        {
            var text = Policies.Header + string.Join('\n', statements);
            var found = Findings(id, MarkedText.Parse(text, id), source => Policies.Review(source));
            var said = string.Join('\n', found.Select(finding => $"{MarkedText.Parse(text, id).Text.Substring(finding.Span.Start, finding.Span.Length)}: {finding.Example}; {finding.Region}; {finding.MinutesPerWeek}").Order(StringComparer.Ordinal));
            if (expected.Length == 0) expected = said;
            Assert.AreEqual(expected, said, text);
        }

        Assert.AreNotEqual("", expected, "nothing was found in any order");
    }

    /// <summary>Every finding speaks as findings do, and what it says of its example is so.</summary>
    public static void IsSound(PolicyReview review)
    {
        foreach (var finding in review.Findings)
        {
            Wording.Check(finding);
            if (finding.Example is not null) new Replay(review, finding).Check();
        }
    }

    private static List<Finding> Findings(string id, MarkedText expected, Func<string, PolicyReview> review)
    {
        var reviewed = review(expected.Text);
        var findings = reviewed.Findings.Where(finding => IsOf(finding, "SG0") || IsOf(finding, id[..CategoryLength])).ToList();
        Assert.AreEqual(
            Describe(expected.Text, expected.Spans),
            Describe(expected.Text, findings.Select(finding => new MarkedSpan(finding.Descriptor.Id, finding.Span.Start, finding.Span.Length))),
            string.Join("\n", findings.Select(finding => finding.Message)));
        IsSound(reviewed);
        return findings;
    }

    private static bool IsOf(Finding finding, string category) => finding.Descriptor.Id.StartsWith(category, StringComparison.Ordinal);

    private static IEnumerable<string[]> Orders(string[] statements) => statements.Length < 2
        ? [statements]
        : statements.SelectMany((first, index) => Orders([.. statements.Where((_, other) => other != index)]).Select(rest => (string[])[first, .. rest]));

    private static string Describe(string text, IEnumerable<MarkedSpan> spans) =>
        string.Join("\n", spans.OrderBy(span => span.Start).ThenBy(span => span.Length).ThenBy(span => span.Id, StringComparer.Ordinal)
            .Select(span => $"{span.Id} at {span.Start}: {text.Substring(span.Start, span.Length)}"));
}
