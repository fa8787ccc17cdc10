using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SchoolGuard.Policy.Analyzers.Editing.Outline;

/// <summary>A statement as the words that stand in it, whether or not they mean anything.</summary>
internal sealed class WrittenChain
{
    private static readonly Regex Space = new(@"\s+", RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1));

    private readonly List<(SyntaxToken Word, ArgumentListSyntax? Arguments)> links = [];

    public WrittenChain(ExpressionSyntax expression)
    {
        ArgumentListSyntax? arguments = null;
        for (ExpressionSyntax? current = expression; current is not null;)
        {
            switch (current)
            {
                case InvocationExpressionSyntax call:
                    arguments = call.ArgumentList;
                    current = call.Expression;
                    continue;
                case MemberAccessExpressionSyntax member:
                    links.Insert(0, (member.Name.Identifier, arguments));
                    current = member.Expression;
                    break;
                case IdentifierNameSyntax name:
                    links.Insert(0, (name.Identifier, arguments));
                    current = null;
                    break;
                default:
                    current = null;
                    break;
            }

            arguments = null;
        }
    }

    public SyntaxToken First => links.Count == 0 ? default : links[0].Word;

    public string Second => links.Count > 1 ? links[1].Word.ValueText : "";

    /// <summary>What stands in the brackets of a word, on one line; empty if the word or its brackets are missing.</summary>
    public string In(string word) => Space.Replace(Find(word)?.Arguments.ToString() ?? "", " ");

    /// <summary>The text that an argument of a word is; empty if there is none.</summary>
    public string TextIn(string word, int index, string? parameter = null) =>
        Find(word)?.Arguments.Select((argument, at) => (argument, at))
            .Where(each => parameter is not null && each.argument.NameColon is { } named ? string.Equals(named.Name.Identifier.ValueText, parameter, StringComparison.Ordinal) : each.at == index)
            .Select(each => (each.argument.Expression as LiteralExpressionSyntax)?.Token.ValueText)
            .FirstOrDefault() ?? "";

    private ArgumentListSyntax? Find(string word) => links.Find(link => string.Equals(link.Word.ValueText, word, StringComparison.Ordinal)).Arguments;
}
