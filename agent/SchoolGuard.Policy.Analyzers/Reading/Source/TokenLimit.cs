using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using SchoolGuard.Policy.Analyzers.Reading.Binding;
using SchoolGuard.Policy.Analyzers.Rules.Language;
using SchoolGuard.Policy.Findings;

namespace SchoolGuard.Policy.Analyzers.Reading.Source;

/// <summary>
/// Finds, before anything is parsed, what the parser has no limit for. With brackets in brackets, and with signs and words that no policy has, its time
/// grows with the square of their number or its stack overflows. Where both meet, as in <c>a?[a?[</c> or <c>(a = (a = </c>, it reads every bracket in
/// two ways before it chooses one, in a time that doubles at every level.
/// </summary>
internal sealed class TokenLimit
{
    private const int MostBrackets = 100;
    private const int MostForeignBrackets = 8;
    private const int MostForeign = 200;

    private readonly Stack<bool> openBrackets = new();
    private int foreignBrackets;
    private int foreign;
    private SyntaxToken firstForeign;
    private SyntaxToken previous;

    public static Finding? FindIn(string path, SourceText text)
    {
        var limit = new TokenLimit();
        foreach (var token in SyntaxFactory.ParseTokens(text.ToString()))
        {
            limit.Take(token);
            if (limit.openBrackets.Count > MostBrackets || limit.foreignBrackets > MostForeignBrackets)
                return NotAPolicyStatement.Rule.At(Spans.SpanOf(path, text, token.Span), "brackets are nested too deep to be read", "split it: name its parts with `var`");
            if (limit.foreign > MostForeign)
                return NotAPolicyStatement.Rule.At(Spans.SpanOf(path, text, limit.firstForeign.Span), $"this is the first of more than {MostForeign} signs and words that no policy has", ForeignSyntax.Help);
        }

        return null;
    }

    private void Take(SyntaxToken token)
    {
        switch (token.Kind())
        {
            case SyntaxKind.OpenParenToken or SyntaxKind.OpenBracketToken or SyntaxKind.OpenBraceToken:
                openBrackets.Push(false);
                break;
            case SyntaxKind.CloseParenToken or SyntaxKind.CloseBracketToken or SyntaxKind.CloseBraceToken when openBrackets.Count > 0:
                if (openBrackets.Pop()) foreignBrackets--;
                break;
            case SyntaxKind.CloseParenToken:
                CountForeign(token);
                break;
        }

        var isForeign = IsForeign(token);
        if (isForeign) CountForeign(token);
        if ((isForeign || token.IsKind(SyntaxKind.EqualsToken)) && openBrackets.Count > 0 && !openBrackets.Peek())
        {
            openBrackets.Pop();
            openBrackets.Push(true);
            foreignBrackets++;
        }

        previous = token;
    }

    private void CountForeign(SyntaxToken token)
    {
        if (foreign++ == 0) firstForeign = token;
    }

    /// <summary>Whether no policy has this token here: no two words stand side by side but <c>var</c> and a name.</summary>
    private bool IsForeign(SyntaxToken token) => token.Kind() switch
    {
        SyntaxKind.IdentifierToken => previous.IsKind(SyntaxKind.IdentifierToken) && previous.Text is not "var",
        SyntaxKind.StringLiteralToken or SyntaxKind.SingleLineRawStringLiteralToken or SyntaxKind.MultiLineRawStringLiteralToken or SyntaxKind.NumericLiteralToken
            or SyntaxKind.OpenParenToken or SyntaxKind.CloseParenToken or SyntaxKind.DotToken or SyntaxKind.CommaToken or SyntaxKind.SemicolonToken or SyntaxKind.ColonToken
            or SyntaxKind.EqualsToken or SyntaxKind.BarToken or SyntaxKind.AmpersandToken or SyntaxKind.MinusToken or SyntaxKind.PlusToken or SyntaxKind.EndOfFileToken => false,
        _ => true,
    };
}
