using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SchoolGuard.Policy.Analyzers.Reading.Binding;
using SchoolGuard.Policy.Analyzers.Rules.Language;
using SchoolGuard.Policy.Findings;

namespace SchoolGuard.Policy.Analyzers.Reading;

/// <summary>
/// Finds what is nested so deeply that binding it, which is recursive, could overflow the stack. Looked for before anything is bound; brackets even
/// before anything is parsed, because the parser's time grows with the square of their depth.
/// </summary>
internal static class NestingLimit
{
    /// <summary>Room for every service of the catalogue joined by <c>|</c>, and far below what a stack of one megabyte bears.</summary>
    private const int MostLevels = 500;
    private const string Help = "split it: name its parts with `var`";

    public static Finding? FindBracketsIn(string path, SourceText text)
    {
        var depth = 0;
        foreach (var token in SyntaxFactory.ParseTokens(text.ToString()))
        {
            if (token.Kind() is SyntaxKind.OpenParenToken or SyntaxKind.OpenBracketToken or SyntaxKind.OpenBraceToken) depth++;
            else if (token.Kind() is SyntaxKind.CloseParenToken or SyntaxKind.CloseBracketToken or SyntaxKind.CloseBraceToken) depth--;
            if (depth <= MostLevels) continue;
            return NotAPolicyStatement.Rule.At(Spans.SpanOf(path, text, token.Span), $"brackets are nested more than {MostLevels} levels deep", Help);
        }

        return null;
    }

    public static IReadOnlyList<Finding> FindIn(CompilationUnitSyntax root) =>
    [
        .. root.Members.Where(IsTooDeep).Select(member => NotAPolicyStatement.Rule.At(
            member.SourceSpan(),
            $"the statement is nested more than {MostLevels} levels deep",
            Help)),
    ];

    private static bool IsTooDeep(SyntaxNode statement)
    {
        var waiting = new Stack<(SyntaxNode Node, int Level)>();
        waiting.Push((statement, 0));
        while (waiting.Count > 0)
        {
            var (node, level) = waiting.Pop();
            if (level > MostLevels) return true;
            foreach (var child in node.ChildNodes()) waiting.Push((child, level + 1));
        }

        return false;
    }
}
