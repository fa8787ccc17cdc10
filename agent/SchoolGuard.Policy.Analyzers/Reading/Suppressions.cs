using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchoolGuard.Policy.Analyzers.Reading.Binding;
using SchoolGuard.Policy.Analyzers.Reading.Statements;
using SchoolGuard.Policy.Analyzers.Rules.Language;
using SchoolGuard.Policy.Findings;

namespace SchoolGuard.Policy.Analyzers.Reading;

/// <summary>
/// <c>#pragma warning disable SG1005 // reason</c>: hides that finding from its line on, until it is restored or the file ends. Without a reason it
/// hides nothing and is an error; errors cannot be hidden.
/// </summary>
internal sealed class Suppressions
{
    private readonly List<(int Start, bool Disable, HashSet<string> Ids)> pragmas = [];

    private Suppressions()
    {
    }

    public Suppressions(Context context, CompilationUnitSyntax root)
    {
        foreach (var trivia in root.DescendantTrivia().Where(trivia => trivia.IsKind(SyntaxKind.PragmaWarningDirectiveTrivia)))
        {
            var pragma = (PragmaWarningDirectiveTriviaSyntax)trivia.GetStructure()!;
            var disable = pragma.DisableOrRestoreKeyword.IsKind(SyntaxKind.DisableKeyword);
            var reason = pragma.EndOfDirectiveToken.LeadingTrivia.Concat(pragma.DescendantTrivia()).FirstOrDefault(part => part.IsKind(SyntaxKind.SingleLineCommentTrivia)).ToString();
            if (disable && reason.TrimStart('/').Trim().Length == 0)
            {
                context.Report(NotAPolicyStatement.Rule.At(trivia.SourceSpan(), "the finding is hidden without a reason", "add it after the ids, as in // agreed with the governors"));
                continue;
            }

            pragmas.Add((trivia.SpanStart, disable, new HashSet<string>(pragma.ErrorCodes.Select(code => code.ToString()), StringComparer.Ordinal)));
        }
    }

    /// <summary>Hides nothing.</summary>
    public static Suppressions None { get; } = new();

    public IReadOnlyList<Finding> Apply(IReadOnlyList<Finding> findings) =>
        [.. findings.Where(finding => finding.Severity is FindingSeverity.Error || !IsHidden(finding))];

    private bool IsHidden(Finding finding) => pragmas
        .Where(pragma => pragma.Start < finding.Span.Start && (pragma.Ids.Count == 0 || pragma.Ids.Contains(finding.Descriptor.Id)))
        .Select(pragma => (bool?)pragma.Disable)
        .LastOrDefault() is true;
}
