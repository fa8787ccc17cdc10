using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SchoolGuard.Policy.Analyzers.Reading.Binding;
using SchoolGuard.Policy.Analyzers.Reading.Statements;

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
        if (NestingLimit.FindBracketsIn(path, source) is { } bracket) return new PolicyReading(document: null, [bracket]);
        var tree = PolicyCompilation.Parse(path, source, cancellation);
        var root = (CompilationUnitSyntax)tree.GetRoot(cancellation);
        if (NestingLimit.FindIn(root) is { Count: > 0 } tooDeep) return new PolicyReading(document: null, tooDeep, root);
        var model = PolicyCompilation.Bind(tree);
        var context = new Context(model, options);

        var shape = new FileShape(context, root);
        shape.ReportWhatIsNoStatement();
        var assembler = new DocumentAssembler(context);
        foreach (var statement in shape.SoundStatements(model.GetDiagnostics(cancellationToken: cancellation))) assembler.Add(statement);
        var document = assembler.Finish(tree, root);

        var suppressions = new Suppressions(context, root);
        return new PolicyReading(document, context.Findings, root, suppressions);
    }
}
