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
    private readonly Dictionary<string, (int Start, bool Disable)[]> pragmasOf = new(StringComparer.Ordinal);

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

    /// <summary>The last pragma about a finding's id above it says.</summary>
    private bool IsHidden(Finding finding)
    {
        var id = finding.Descriptor.Id;
        if (!pragmasOf.TryGetValue(id, out var own))
            pragmasOf.Add(id, own = [.. pragmas.Where(pragma => pragma.Ids.Count == 0 || pragma.Ids.Contains(id)).Select(pragma => (pragma.Start, pragma.Disable))]);
        int low = 0, high = own.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (own[middle].Start < finding.Span.Start) low = middle + 1;
            else high = middle;
        }

        return low > 0 && own[low - 1].Disable;
    }
}
