using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SchoolGuard.Policy.Model;

namespace SchoolGuard.Policy.Analyzers.Reading.Binding;

internal static class Spans
{
    public static SourceSpan SpanOf(this SyntaxTree tree, TextSpan span)
    {
        var lines = tree.GetLineSpan(span);
        return new SourceSpan(
            tree.FilePath,
            span.Start,
            span.Length,
            lines.StartLinePosition.Line + 1,
            lines.StartLinePosition.Character + 1,
            lines.EndLinePosition.Line + 1,
            lines.EndLinePosition.Character + 1);
    }

    public static SourceSpan SourceSpan(this SyntaxNode node) => node.SyntaxTree.SpanOf(node.Span);

    public static SourceSpan SourceSpan(this SyntaxTrivia trivia) => trivia.SyntaxTree!.SpanOf(trivia.Span);
}
