using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchoolGuard.Policy.Analyzers.Reading.Binding;
using SchoolGuard.Policy.Findings;
using SchoolGuard.Policy.Model;
using SchoolGuard.Policy.Model.Document;

namespace SchoolGuard.Policy.Analyzers.Reading;

/// <summary>What came of reading a policy file.</summary>
public sealed class PolicyReading
{
    internal PolicyReading(string text, PolicyDocument? document, IEnumerable<Finding> findings, CompilationUnitSyntax? root = null, Suppressions? suppressions = null)
    {
        Text = text;
        Root = root;
        Suppressions = suppressions ?? Suppressions.None;
        Unfiltered = [.. findings.Select(finding => finding with { Statement = StatementAt(finding.Span) }).OrderBy(finding => finding.Span.Start).ThenBy(finding => finding.Descriptor.Id, StringComparer.Ordinal)];
        Findings = Suppressions.Apply(Unfiltered);
        Document = Findings.Any(finding => finding.Severity is FindingSeverity.Error) ? null : document;
    }

    /// <summary>The policy; null if any finding is an error.</summary>
    public PolicyDocument? Document { get; }

    /// <summary>Everything found, in source order, less what the file hides with a reason.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Everything found.</summary>
    internal IReadOnlyList<Finding> Unfiltered { get; }

    internal Suppressions Suppressions { get; }

    /// <summary>The file as it is.</summary>
    internal string Text { get; }

    /// <summary>The file as C# parses it; null if it was nested too deeply to be looked at.</summary>
    internal CompilationUnitSyntax? Root { get; }

    /// <summary>The first statement, where findings about the whole policy are; a policy that can be reviewed has one, its header.</summary>
    internal SourceSpan Beginning => Root!.Members[0].SourceSpan();

    /// <summary>The first statement that ends at or after a place, if it touches it.</summary>
    internal SourceSpan? StatementAt(SourceSpan span)
    {
        if (Root is null) return null;
        int low = 0, high = Root.Members.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Root.Members[middle].Span.End < span.Start) low = middle + 1;
            else high = middle;
        }

        return low < Root.Members.Count && Root.Members[low].Span.IntersectsWith(span.Start) ? Root.Members[low].SourceSpan() : null;
    }
}
