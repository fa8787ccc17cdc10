using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SchoolGuard.Policy.Analyzers.Reading;
using SchoolGuard.Policy.Analyzers.Reading.Binding;

namespace SchoolGuard.Policy.Analyzers.Editing.Text;

/// <summary>A policy's text while it is being written: parsed, and bound when first asked.</summary>
internal sealed class EditedText
{
    private readonly Lazy<SemanticModel> model;

    private EditedText(SyntaxTree tree, CancellationToken cancellation)
    {
        Root = (CompilationUnitSyntax)tree.GetRoot(cancellation);
        model = new Lazy<SemanticModel>(() => PolicyCompilation.Bind(tree));
    }

    public CompilationUnitSyntax Root { get; }

    public SemanticModel Model => model.Value;

    /// <summary>Parses a text; one that is nested too deeply to be bound has nothing in it for an editor.</summary>
    public static EditedText Parse(string path, string text, CancellationToken cancellation)
    {
        var source = SourceText.From(text);
        if (NestingLimit.FindBracketsIn(path, source) is not null) return Empty(path, cancellation);
        var parsed = new EditedText(PolicyCompilation.Parse(path, source, cancellation), cancellation);
        return NestingLimit.FindIn(parsed.Root).Count == 0 ? parsed : Empty(path, cancellation);
    }

    /// <summary>The token that begins before a position and is the last to do so; none at the beginning of the file.</summary>
    public SyntaxToken TokenBefore(int position)
    {
        var token = Root.FindToken(Math.Min(position, Root.FullSpan.End));
        return token.SpanStart < position && !token.IsKind(SyntaxKind.EndOfFileToken) ? token : token.GetPreviousToken();
    }

    /// <summary>The token that a position lies on.</summary>
    public SyntaxToken? TokenAt(int position)
    {
        var token = Root.FindToken(Math.Min(position, Root.FullSpan.End));
        return token.Span.Contains(position) ? token : null;
    }

    /// <summary>Whether what is typed at a position becomes part of a comment or a directive.</summary>
    public bool IsComment(int position)
    {
        var trivia = Root.FindTrivia(position - 1);
        var isInside = position < trivia.FullSpan.End;
        return trivia.Kind() switch
        {
            SyntaxKind.SingleLineCommentTrivia => true,
            SyntaxKind.MultiLineCommentTrivia => isInside || !trivia.ToString().EndsWith("*/", StringComparison.Ordinal),
            _ => trivia.IsDirective && (isInside || !trivia.ToFullString().EndsWith("\n", StringComparison.Ordinal)),
        };
    }

    private static EditedText Empty(string path, CancellationToken cancellation) => new(PolicyCompilation.Parse(path, SourceText.From(""), cancellation), cancellation);
}
