using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchoolGuard.Policy.Analysis;
using SchoolGuard.Policy.Analyzers.Editing.Completion;
using SchoolGuard.Policy.Analyzers.Editing.Names;
using SchoolGuard.Policy.Analyzers.Editing.Text;

namespace SchoolGuard.Policy.Analyzers.Editing.Descriptions;

/// <summary>Says what stands at a place: the word, the name, or the rule as a whole where it is neither.</summary>
internal sealed class Describer(EditedText text, INameBook names)
{
    private ReadParts? parts;

    public Description? At(int position, PolicyAnalysis? analysis, CancellationToken cancellation)
    {
        if (text.TokenAt(position) is not { } token || token.Parent?.FirstAncestorOrSelf<GlobalStatementSyntax>()?.Statement is not { } statement) return null;
        parts ??= new ReadParts(text, names, cancellation);
        if ((OfName(token, position) ?? OfSet(token, cancellation) ?? OfWord(token, statement, analysis, cancellation)) is { } words)
            return new Description(token.SpanStart, token.Span.Length, words);
        return parts.WordsOf(statement, analysis) is { } rule ? new Description(statement.SpanStart, statement.Span.Length, rule) : null;
    }

    private string? OfName(SyntaxToken token, int position) =>
        QuotedName.At(text, position) is { } quoted
        && quoted.Token == token
        && names.NamesOf(quoted.Kind).FirstOrDefault(known => string.Equals(known.Name, quoted.Name, StringComparison.Ordinal)) is { Detail.Length: > 0 } known
            ? $"**{known.Name}**: {known.Detail}"
            : null;

    private string? OfSet(SyntaxToken token, CancellationToken cancellation)
    {
        var symbol = token.Parent switch
        {
            VariableDeclaratorSyntax variable => text.Model.GetDeclaredSymbol(variable, cancellation),
            IdentifierNameSyntax { IsVar: true, Parent: VariableDeclarationSyntax declaration } => text.Model.GetDeclaredSymbol(declaration.Variables[0], cancellation),
            IdentifierNameSyntax name => text.Model.GetSymbolInfo(name, cancellation).Symbol,
            _ => null,
        };
        return symbol is ILocalSymbol && parts!.WordsOf(symbol) is { } words ? $"**{symbol.Name}**: {words}" : null;
    }

    /// <summary>A word of the vocabulary; the first of a rule stands for the whole of it as well.</summary>
    private string? OfWord(SyntaxToken token, StatementSyntax statement, PolicyAnalysis? analysis, CancellationToken cancellation)
    {
        if (!token.IsKind(SyntaxKind.IdentifierToken) || token.Parent is not IdentifierNameSyntax name) return null;
        var found = text.Model.GetSymbolInfo(name, cancellation);
        var word = found.Symbol ?? found.CandidateSymbols.FirstOrDefault();
        if (word is null || !VocabularyWords.IsWord(word)) return null;
        var description = $"```csharp\n{WordText.Signature(word)}\n```\n{WordText.Of(word)}";
        var rule = statement.SpanStart == token.SpanStart ? parts!.WordsOf(statement, analysis) : null;
        return rule is null ? description : $"{rule}\n\n---\n{description}";
    }
}
