using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SchoolGuard.Policy.Model;

namespace SchoolGuard.Policy.Analyzers.Fixes;

/// <summary>A policy file as its fixes see it.</summary>
/// <param name="root">The file as it was parsed.</param>
/// <param name="text">The file as it is: what has no place in a policy is not in the tree, and stays where it was.</param>
internal sealed class PolicyFile(CompilationUnitSyntax root, string text)
{
    private readonly SourceText source = SourceText.From(text);

    public string Path => root.SyntaxTree.FilePath;

    public CompilationUnitSyntax Root => root;

    public string Text => text;

    public TextLineCollection Lines => source.Lines;

    /// <summary>The line end that the file uses at a place, else anywhere, else a line feed.</summary>
    public string LineEndAt(int position) => new[] { Lines.GetLineFromPosition(position) }.Concat(Lines)
        .Select(line => source.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak)))
        .FirstOrDefault(end => end.Length > 0) ?? "\n";

    /// <summary>The statement at a place.</summary>
    public StatementSyntax StatementAt(SourceSpan span) => root.FindToken(span.Start).Parent!.AncestorsAndSelf().OfType<GlobalStatementSyntax>().First().Statement;

    /// <summary>The comments that begin in a stretch.</summary>
    public IEnumerable<SyntaxTrivia> CommentsIn(TextSpan span) => root.DescendantTrivia(span)
        .Where(trivia => span.Contains(trivia.SpanStart) && trivia.Kind() is SyntaxKind.SingleLineCommentTrivia or SyntaxKind.MultiLineCommentTrivia);

    public bool IsBlank(TextSpan span) => string.IsNullOrWhiteSpace(source.ToString(span));
}
