using SchoolGuard.Policy.Analyzers.Reading;
using SchoolGuard.Policy.Analyzers.Reviews;
using SchoolGuard.Policy.Model.Document;

namespace SchoolGuard.Policy.Analyzers.Tests;

/// <summary>Reads and reviews policies with the services of the catalogue.</summary>
internal static class Policies
{
    public const string Header = "Policy(\"Social Media Policy\", school: \"Test School\", timeZone: \"Europe/London\");\n";

    private const string FileName = "test.policy.cs";

    public static PolicyReading Read(string text, IReadOnlyCollection<string>? clauses = null) =>
        PolicyReader.Read(FileName, text, new ReadingOptions { Clauses = clauses });

    public static PolicyReview Review(string text, IReadOnlyCollection<string>? clauses = null, string? before = null) => PolicyReview.Of(FileName, text, new ReviewOptions
    {
        Reading = new ReadingOptions { Clauses = clauses },
        Before = before is null ? null : new PolicyText("before.policy.cs", before),
    });

    /// <summary>The document of statements under a header, which must read without findings.</summary>
    public static PolicyDocument Document(string statements)
    {
        var reading = Read(Header + statements);
        Assert.IsEmpty(reading.Findings, string.Join("\n", reading.Findings.Select(finding => $"{finding.Descriptor.Id} {finding.Span.Line}:{finding.Span.Column} {finding.Message}")));
        return reading.Document!;
    }
}
