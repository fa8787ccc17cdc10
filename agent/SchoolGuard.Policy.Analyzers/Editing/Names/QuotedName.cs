using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SchoolGuard.Policy.Analyzers.Editing.Text;

namespace SchoolGuard.Policy.Analyzers.Editing.Names;

/// <summary>A name in quotes, as in <c>Service("youtube")</c>, also one whose quote is not closed yet. Told by its place alone: nothing need bind.</summary>
internal sealed record QuotedName(SyntaxToken Token, NameKind Kind)
{
    public string Name => Token.ValueText;

    private bool IsClosed => Token.Text.Length > 1 && Token.Text.EndsWith("\"", StringComparison.Ordinal);

    /// <summary>The name whose quotes a position lies within.</summary>
    public static QuotedName? At(EditedText text, int position)
    {
        var token = text.TokenBefore(position);
        if (Of(token) is not { } name) return null;
        return position < token.Span.End || !name.IsClosed ? name : null;
    }

    /// <summary>Every name of a kind that the text has, but for one that is being written.</summary>
    public static IEnumerable<string> In(EditedText text, NameKind kind, SyntaxToken written) => text.Root.DescendantTokens()
        .Where(token => token != written)
        .Select(Of)
        .Where(name => name is not null && name.Kind == kind && name.Name.Length > 0)
        .Select(name => name!.Name)
        .Distinct(StringComparer.Ordinal);

    /// <summary>
    /// What a chosen name takes the place of. Brackets within the quotes say that the quote was never closed and runs to the next one; then only what
    /// stands before the position goes.
    /// </summary>
    public TextSpan Replaced(int position)
    {
        var start = Token.SpanStart + 1;
        var whole = IsClosed && Token.Text.IndexOfAny(['(', ')']) < 0;
        return TextSpan.FromBounds(start, whole ? Token.Span.End - 1 : position);
    }

    private static QuotedName? Of(SyntaxToken token) =>
        token.IsKind(SyntaxKind.StringLiteralToken)
        && token.Text.StartsWith("\"", StringComparison.Ordinal)
        && token.Parent is LiteralExpressionSyntax { Parent: ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } list } argument }
        && KindOf(WordOf(call), argument, list.Arguments.IndexOf(argument)) is { } kind
            ? new QuotedName(token, kind)
            : null;

    private static string WordOf(InvocationExpressionSyntax call) => call.Expression switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax member => member.Name.Identifier.ValueText,
        _ => "",
    };

    private static NameKind? KindOf(string word, ArgumentSyntax argument, int index) => word switch
    {
        nameof(Vocabulary.Service) => NameKind.Service,
        nameof(Vocabulary.Place) => NameKind.Place,
        nameof(Vocabulary.Group) => NameKind.Group,
        "Citing" => NameKind.Clause,
        nameof(Vocabulary.Permission) => NameKind.Role,
        nameof(Vocabulary.Policy) when IsTimeZone(argument, index) => NameKind.TimeZone,
        _ => null,
    };

    private static bool IsTimeZone(ArgumentSyntax argument, int index) =>
        argument.NameColon is { } parameter ? parameter.Name.Identifier.ValueText is "timeZone" : index == 2;
}
