using Microsoft.CodeAnalysis;
using SchoolGuard.Policy.Analyzers.Reading.Source;

namespace SchoolGuard.Policy.Analyzers.Reading.Statements;

/// <summary>The statements that C# binds without errors; errors of the others are reported.</summary>
internal static class BoundStatements
{
    public static IEnumerable<Statement> Of(PolicySyntax syntax, Context context, CancellationToken cancellation)
    {
        var errors = context.Model.GetDiagnostics(cancellationToken: cancellation)
            .Where(error => error.Severity is DiagnosticSeverity.Error)
            .OrderBy(error => error.Location.SourceSpan.Start)
            .ToList();
        var binding = new BindingErrors(context, syntax);
        var next = 0;
        foreach (var statement in syntax.Sound)
        {
            while (next < errors.Count && errors[next].Location.SourceSpan.Start < statement.FullSpan.Start) next++;
            var first = next;
            for (; next < errors.Count && errors[next].Location.SourceSpan.Start < statement.FullSpan.End; next++) context.Report(binding.Explain(errors[next]));
            if (next == first) yield return new Statement(statement);
        }
    }
}
