using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace SchoolGuard.Policy.CodeFixes.Tests.Editor;

/// <summary>What was found of one kind, for Fix All.</summary>
internal sealed class FoundDiagnostics(ImmutableArray<Diagnostic> found, string id) : FixAllContext.DiagnosticProvider
{
    public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
        Task.FromResult(found.Where(diagnostic => diagnostic.Id.Equals(id, StringComparison.Ordinal)));

    public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
        GetAllDiagnosticsAsync(document.Project, cancellationToken);

    public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
        GetAllDiagnosticsAsync(project, cancellationToken);
}
