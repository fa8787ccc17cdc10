using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SchoolGuard.Policy.Analyzers.Reading.Binding;
using SchoolGuard.Policy.Analyzers.Reading.Statements;
using SchoolGuard.Policy.Findings;
using SchoolGuard.Policy.Model;

namespace SchoolGuard.Policy.Analyzers.Reading;

/// <summary>
/// Reads a policy file: C# that is parsed and bound against the vocabulary alone, and never run. Whatever is not a policy statement is a finding at
/// its place (policy-language, SG0001 to SG0011).
/// </summary>
public static class PolicyReader
{
    /// <summary>Reads a policy.</summary>
    /// <param name="path">The file's name for findings; nothing is opened.</param>
    /// <param name="text">What it says: any text at all.</param>
    /// <param name="options">What to know beyond the file.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public static PolicyReading Read(string path, string text, ReadingOptions options, CancellationToken cancellation = default)
    {
        var source = SourceText.From(text);
        if (NestingLimit.FindBracketsIn(path, source) is { } bracket) return new PolicyReading(Document: null, [bracket]);
        var tree = PolicyCompilation.Parse(path, source, cancellation);
        var root = (CompilationUnitSyntax)tree.GetRoot(cancellation);
        if (NestingLimit.FindIn(root) is { Count: > 0 } tooDeep) return new PolicyReading(Document: null, tooDeep);
        var model = PolicyCompilation.Bind(tree);
        var context = new Context(model, options);

        var shape = new FileShape(context, root);
        shape.ReportWhatIsNoStatement();
        var assembler = new DocumentAssembler(context);
        foreach (var statement in shape.SoundStatements(model.GetDiagnostics(cancellationToken: cancellation))) assembler.Add(statement);
        var document = assembler.Finish(tree, root);

        var findings = new Suppressions(context, root).Apply(context.Findings);
        return new PolicyReading(
            findings.Any(finding => finding.Severity is FindingSeverity.Error) ? null : document,
            [.. findings.Select(finding => finding with { Statement = StatementOf(finding, root) }).OrderBy(finding => finding.Span.Start).ThenBy(finding => finding.Descriptor.Id, StringComparer.Ordinal)]);
    }

    /// <summary>The first statement that ends at or after a finding's start, if it touches it.</summary>
    private static SourceSpan? StatementOf(Finding finding, CompilationUnitSyntax root)
    {
        int low = 0, high = root.Members.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (root.Members[middle].Span.End < finding.Span.Start) low = middle + 1;
            else high = middle;
        }

        return low < root.Members.Count && root.Members[low].Span.IntersectsWith(finding.Span.Start) ? root.Members[low].SourceSpan() : null;
    }
}
