using SchoolGuard.Policy.Analyzers.Reading.Binding;
using SchoolGuard.Policy.Analyzers.Reading.Source;
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
        var syntax = PolicySyntax.Parse(path, text, cancellation);
        if (syntax.IsTooMuch) return new PolicyReading(text, document: null, syntax.Findings);
        var context = new Context(PolicyCompilation.Bind(syntax.Bindable), options);
        context.Report(syntax.Findings);
        var assembler = new DocumentAssembler(context);
        foreach (var statement in BoundStatements.Of(syntax, context, cancellation)) assembler.Add(statement);
        var document = assembler.Finish(syntax.Written);

        var suppressions = new Suppressions(context, syntax.Written);
        return new PolicyReading(text, document, context.Findings, syntax.Written, suppressions);
    }
}
