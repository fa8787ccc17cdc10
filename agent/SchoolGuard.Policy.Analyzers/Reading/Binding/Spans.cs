using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SchoolGuard.Policy.Model;

namespace SchoolGuard.Policy.Analyzers.Reading.Binding;

internal static class Spans
{
    public static SourceSpan SpanOf(this SyntaxTree tree, TextSpan span) => SpanOf(tree.FilePath, tree.GetText(), span);

    public static SourceSpan SpanOf(string path, SourceText text, TextSpan span)
    {
        var lines = text.Lines.GetLinePositionSpan(span);
        return new SourceSpan(
            path,
            span.Start,
            span.Length,
            lines.Start.Line + 1,
            lines.Start.Character + 1,
            lines.End.Line + 1,
            lines.End.Character + 1);
    }

    public static SourceSpan SourceSpan(this SyntaxNode node) => node.SyntaxTree.SpanOf(node.Span);

    public static SourceSpan SourceSpan(this SyntaxTrivia trivia) => trivia.SyntaxTree!.SpanOf(trivia.Span);
}
