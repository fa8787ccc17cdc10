using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchoolGuard.Policy.Analyzers.Reading.Binding;
using SchoolGuard.Policy.Analyzers.Reading.Statements;
using SchoolGuard.Policy.Analyzers.Rules.Language;

namespace SchoolGuard.Policy.Analyzers.Reading;

/// <summary>Sorts the parts of a file: statements that may be read, and everything that has no place in a policy.</summary>
internal sealed class FileShape(Context context, CompilationUnitSyntax root)
{
    private const string Help = "a policy has a header, `var` lines, rules, lesson ceilings, posting rules and proofs, and nothing else";

    public void ReportWhatIsNoStatement()
    {
        foreach (var import in root.Usings.Where(import => import.ToString() is not "using static SchoolGuard.Policy.Vocabulary;"))
            Report(import, "a policy uses nothing but its vocabulary");
        foreach (var part in root.AttributeLists.Cast<SyntaxNode>().Concat(root.Externs)) Report(part, "this is not a policy statement");
        foreach (var member in root.Members.Where(member => member is not GlobalStatementSyntax)) Report(member, "this is not a policy statement");
        foreach (var directive in root.DescendantTrivia().Where(trivia => trivia.IsDirective && !MayStand(trivia.Kind())))
            context.Report(NotAPolicyStatement.Rule.At(directive.SourceSpan(), "this directive has no place in a policy", "only `#pragma warning` may stand here"));
    }

    /// <summary>Beside pragmas: <c>#:package</c> and the like, and <c>#!</c>, which C# ignores and by which the SDK builds a file that is in no project.</summary>
    private static bool MayStand(SyntaxKind directive) =>
        directive is SyntaxKind.PragmaWarningDirectiveTrivia or SyntaxKind.IgnoredDirectiveTrivia or SyntaxKind.ShebangDirectiveTrivia;

    /// <summary>The statements without syntax or binding errors; errors are reported, the first of each statement and place.</summary>
    public IEnumerable<Statement> SoundStatements(IEnumerable<Diagnostic> diagnostics)
    {
        var errors = diagnostics.Where(diagnostic => diagnostic.Severity is DiagnosticSeverity.Error).OrderBy(error => error.Location.SourceSpan.Start).ToList();
        var binding = new BindingErrors(context.Model);
        var explained = new HashSet<Diagnostic>();
        foreach (var member in root.Members.OfType<GlobalStatementSyntax>())
        {
            var own = OwnOf(member, errors);
            explained.UnionWith(own);
            if (own.Find(IsSyntaxError) is { } syntaxError) ReportSyntax(syntaxError);
            else if (!IsReadable(member.Statement)) Report(member, "this is not a policy statement");
            else if (own.Count == 0) yield return new Statement(member.Statement);
            else foreach (var error in own) context.Report(binding.Explain(error));
        }

        foreach (var error in errors.Where(error => IsSyntaxError(error) && !explained.Contains(error))) ReportSyntax(error);
    }

    /// <summary>The errors that start in a statement, or at its very end where something is missing.</summary>
    private static List<Diagnostic> OwnOf(SyntaxNode member, List<Diagnostic> ascending)
    {
        int low = 0, high = ascending.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (StartOf(ascending[middle]) < member.FullSpan.Start) low = middle + 1;
            else high = middle;
        }

        return [.. ascending.Skip(low).TakeWhile(error => StartOf(error) < member.FullSpan.End || StartOf(error) == member.Span.End)];

        static int StartOf(Diagnostic error) => error.Location.SourceSpan.Start;
    }

    private static bool IsReadable(StatementSyntax statement) =>
        statement is ExpressionStatementSyntax or LocalDeclarationStatementSyntax { UsingKeyword.RawKind: 0, AwaitKeyword.RawKind: 0, Modifiers.Count: 0 };

    /// <summary>The parser's own errors, as opposed to the binder's: they lie in the tree itself.</summary>
    private bool IsSyntaxError(Diagnostic error) => syntaxErrors.Value.Contains((error.Id, error.Location.SourceSpan.Start));

    private readonly Lazy<HashSet<(string Id, int Start)>> syntaxErrors =
        new(() => [.. root.SyntaxTree.GetDiagnostics().Where(error => error.Severity is DiagnosticSeverity.Error).Select(error => (error.Id, error.Location.SourceSpan.Start))]);

    private void ReportSyntax(Diagnostic error)
    {
        var message = error.GetMessage(System.Globalization.CultureInfo.InvariantCulture);
        context.Report(NotAPolicyStatement.Rule.At(root.SyntaxTree.SpanOf(error.Location.SourceSpan), char.ToLowerInvariant(message[0]) + message.Substring(1), Help));
    }

    private void Report(SyntaxNode node, string message) => context.Report(NotAPolicyStatement.Rule.At(node.SourceSpan(), message, Help));
}
