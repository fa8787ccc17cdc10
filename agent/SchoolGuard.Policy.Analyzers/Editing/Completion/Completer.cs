using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SchoolGuard.Policy.Analyzers.Editing.Names;
using SchoolGuard.Policy.Analyzers.Editing.Text;
using SchoolGuard.Policy.Analyzers.Reading.Names;

namespace SchoolGuard.Policy.Analyzers.Editing.Completion;

/// <summary>Finds what may be written at a place. Asked while a word is half typed, so the text around it is broken more often than not.</summary>
internal sealed class Completer(EditedText text, INameBook names)
{
    public Completions? At(int position)
    {
        if (text.IsComment(position)) return null;
        if (QuotedName.At(text, position) is { } quoted) return Quoted(quoted, position);

        var left = text.TokenBefore(position);
        var word = default(SyntaxToken);
        if (position <= left.Span.End && !left.IsKind(SyntaxKind.None))
        {
            if (left.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.NumericLiteralToken) return null;
            if (left.IsKind(SyntaxKind.IdentifierToken) || SyntaxFacts.IsKeywordKind(left.Kind())) (word, left) = (left, left.GetPreviousToken());
        }

        var replaced = word.IsKind(SyntaxKind.None) ? new TextSpan(position, 0) : word.Span;
        Candidate[] candidates = [.. Behind(left, word, replaced.Start)];
        return candidates.Length == 0 ? null : new Completions(replaced.Start, replaced.Length, candidates);
    }

    private IEnumerable<Candidate> Behind(SyntaxToken left, SyntaxToken word, int start)
    {
        if (IsBeginning(left, word)) return Beginnings(word);
        if (left.IsKind(SyntaxKind.DotToken)) return Parts(left);
        var expected = new ExpectedTypes(text.Model);
        var types = expected.After(left).Distinct<ITypeSymbol>(SymbolEqualityComparer.Default).ToList();
        var vocabulary = new VocabularyWords(text.Model);
        return types.SelectMany(type => NamedSets(type, start))
            .Concat(types.SelectMany(vocabulary.OfType))
            .Concat(Parameters(expected, left));
    }

    private static bool IsBeginning(SyntaxToken left, SyntaxToken word) =>
        left.Kind() is SyntaxKind.None or SyntaxKind.SemicolonToken or SyntaxKind.CloseBraceToken
        || (word.Parent?.AncestorsAndSelf().Any(node => node is StatementSyntax or MemberDeclarationSyntax && node.SpanStart == word.SpanStart) ?? false);

    private IEnumerable<Candidate> Beginnings(SyntaxToken word)
    {
        var hasHeader = text.Root.DescendantTokens().Any(token => token != word && token.ValueText is nameof(Vocabulary.Policy));
        return new VocabularyWords(text.Model).BeginningStatements()
            .Where(candidate => !hasHeader || candidate.Text is not nameof(Vocabulary.Policy))
            .Append(new Candidate("var", CandidateKind.Statement, "var name = set;", "Names a set of people, sites, places or times."));
    }

    private IEnumerable<Candidate> Parts(SyntaxToken dot)
    {
        var before = dot.Parent switch
        {
            MemberAccessExpressionSyntax access => text.Model.GetTypeInfo(access.Expression).Type,
            // What stands on the next line can make a type's name of it: `Prove.` above `var x = ...`.
            QualifiedNameSyntax name => text.Model.GetSpeculativeTypeInfo(dot.SpanStart, SyntaxFactory.ParseExpression(name.Left.ToString()), SpeculativeBindingOption.BindAsExpression).Type,
            _ => null,
        };
        var beginning = dot.Parent!.FirstAncestorOrSelf<StatementSyntax>()?.SpanStart ?? dot.SpanStart;
        string[] said = [.. text.Root.DescendantTokens(TextSpan.FromBounds(beginning, dot.Span.End)).Where(token => token.SpanStart < dot.SpanStart).Select(token => token.ValueText)];
        return before is null ? [] : VocabularyWords.Following(before, said);
    }

    /// <summary>The sets of a type that are named above a place.</summary>
    private IEnumerable<Candidate> NamedSets(ITypeSymbol type, int start) => text.Root.Members.OfType<GlobalStatementSyntax>()
        .Where(member => member.Span.End <= start)
        .Select(member => member.Statement)
        .OfType<LocalDeclarationStatementSyntax>()
        .SelectMany(declaration => declaration.Declaration.Variables)
        .Where(variable => text.Model.GetDeclaredSymbol(variable) is ILocalSymbol local && SymbolEqualityComparer.Default.Equals(local.Type, type))
        .Select(variable => new Candidate(variable.Identifier.ValueText, CandidateKind.NamedSet, variable.Initializer?.Value.ToString() ?? "", ""));

    /// <summary>The names of parameters, where there are several and one is due.</summary>
    private static IEnumerable<Candidate> Parameters(ExpectedTypes expected, SyntaxToken left)
    {
        if (left.Parent is not ArgumentListSyntax list || left.IsKind(SyntaxKind.CloseParenToken)) return [];
        var named = list.Arguments.Select(argument => argument.NameColon?.Name.Identifier.ValueText).ToList();
        return expected.ParametersFrom(list, left)
            .Where(parameter => !parameter.IsParams && ((IMethodSymbol)parameter.ContainingSymbol).Parameters.Length > 1 && !named.Contains(parameter.Name, StringComparer.Ordinal))
            .Select(parameter => new Candidate($"{parameter.Name}:", CandidateKind.Parameter, parameter.Type.ToDisplayString(), ""));
    }

    private Completions Quoted(QuotedName quoted, int position)
    {
        var known = quoted.Kind is NameKind.TimeZone
            ? TimeZones.All.OrderBy(zone => zone, StringComparer.Ordinal).Select(zone => new KnownName(zone, ""))
            : names.NamesOf(quoted.Kind);
        var used = QuotedName.In(text, quoted.Kind, quoted.Token).Select(name => new KnownName(name, "used in this policy"));
        var replaced = quoted.Replaced(position);
        return new Completions(replaced.Start, replaced.Length,
        [
            .. known.Concat(used)
                .GroupBy(name => name.Name, StringComparer.OrdinalIgnoreCase)
                .Select(same => new Candidate(same.First().Name, CandidateKind.Name, same.First().Detail, "")),
        ]);
    }
}
