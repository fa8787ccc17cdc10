using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchoolGuard.Policy.Analyzers.Reading.Binding;
using SchoolGuard.Policy.Analyzers.Reading.Source;

namespace SchoolGuard.Policy.Analyzers.Editing.Text;

/// <summary>A policy's text while it is being written: parsed, and bound when first asked.</summary>
internal sealed class EditedText
{
    private readonly Lazy<SemanticModel> model;

    private EditedText(PolicySyntax syntax)
    {
        Syntax = syntax;
        Root = syntax.Bindable.GetCompilationUnitRoot();
        model = new Lazy<SemanticModel>(() => PolicyCompilation.Bind(syntax.Bindable));
    }

    public PolicySyntax Syntax { get; }

    /// <summary>The text as it can be bound; what has no place in a policy is not in it.</summary>
    public CompilationUnitSyntax Root { get; }

    public SemanticModel Model => model.Value;

    /// <summary>Parses a text; one that is too much for the parser has nothing in it for an editor.</summary>
    public static EditedText Parse(string path, string text, CancellationToken cancellation) => new(PolicySyntax.Parse(path, text, cancellation));

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
}
