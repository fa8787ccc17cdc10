using SchoolGuard.Policy.Analyzers.Reading;
using SchoolGuard.Policy.Model.Document;

namespace SchoolGuard.Benchmarks.Policies;

/// <summary>Policies from their text.</summary>
internal static class PolicyDocuments
{
    /// <summary>What findings call the file; nothing is opened.</summary>
    public const string FileName = "benchmark.policy.cs";

    public static PolicyDocument Read(string text)
    {
        var reading = PolicyReader.Read(FileName, text, new ReadingOptions());
        return reading.Document ?? throw new InvalidOperationException($"the policy has errors, the first in line {reading.Findings[0].Span.Line}: {reading.Findings[0].Message}");
    }
}
