using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchoolGuard.Policy.Analyzers.Reading.Binding;
using SchoolGuard.Policy.Model;

namespace SchoolGuard.Policy.Analyzers.Reading.Statements;

/// <summary>One statement of the file, and the comment above it.</summary>
internal sealed class Statement(StatementSyntax syntax)
{
    private static readonly Regex Space = new(@"\s+", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    public StatementSyntax Syntax => syntax;

    public SourceSpan Span { get; } = syntax.SourceSpan();

    /// <summary>The statement on one line, without comments.</summary>
    public string Text => string.Concat(syntax.DescendantTokens().Select(token => OnOneLine(token.Text) + (token == syntax.GetLastToken() ? "" : After(token))));

    /// <summary>The <c>//</c> lines directly above, joined; empty if there are none.</summary>
    public string Rationale => string.Join(" ", Comment.Select(line => line.ToString().TrimStart('/').Trim())).Trim();

    /// <summary>The <c>//</c> lines directly above, in order.</summary>
    public IReadOnlyList<SyntaxTrivia> Comment
    {
        get
        {
            var lines = new List<SyntaxTrivia>();
            var breaks = 0;
            foreach (var trivia in syntax.GetLeadingTrivia().Reverse())
            {
                if (trivia.IsKind(SyntaxKind.EndOfLineTrivia)) breaks++;
                else if (trivia.IsKind(SyntaxKind.SingleLineCommentTrivia))
                {
                    // A comment's own line end is one break; a second one is a blank line, above which nothing belongs to this statement.
                    if (breaks > 1) break;
                    breaks = 0;
                    lines.Add(trivia);
                }
                else if (!trivia.IsKind(SyntaxKind.WhitespaceTrivia)) break;
            }

            lines.Reverse();
            return lines;
        }
    }

    /// <summary>Only a raw or verbatim text has lines of its own; spaces within any other stay as they are.</summary>
    private static string OnOneLine(string token) => token.IndexOfAny(['\r', '\n']) < 0 ? token : Space.Replace(token, " ");

    private static string After(SyntaxToken token) =>
        token.TrailingTrivia.Concat(token.GetNextToken().LeadingTrivia).Any(trivia => trivia.IsKind(SyntaxKind.WhitespaceTrivia)) && !token.GetNextToken().IsKind(SyntaxKind.DotToken)
            ? " "
            : "";
}
