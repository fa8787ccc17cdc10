using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace SchoolGuard.Policy.Analyzers.Editing.Completion;

/// <summary>The types of the values that fit behind a token: an opening bracket, a comma, an operator or an equals sign.</summary>
internal sealed class ExpectedTypes(SemanticModel model)
{
    private static readonly string[] SetKinds = [nameof(Policy.Words.People), nameof(Policy.Words.Sites), nameof(Policy.Words.Places), nameof(Policy.Words.Times)];

    public IReadOnlyList<ITypeSymbol> After(SyntaxToken token) => token.Parent switch
    {
        ArgumentListSyntax list when !token.IsKind(SyntaxKind.CloseParenToken) => OfParameters(list, token, name: null),
        NameColonSyntax { Parent: ArgumentSyntax { Parent: ArgumentListSyntax list } } colon => OfParameters(list, token, colon.Name.Identifier.ValueText),
        BinaryExpressionSyntax both when token == both.OperatorToken && model.GetTypeInfo(both.Left).Type is { } left => [left],
        ParenthesizedExpressionSyntax bracket when token == bracket.OpenParenToken => After(token.GetPreviousToken()),
        EqualsValueClauseSyntax => [.. SetKinds.Select(kind => model.Compilation.GetTypeByMetadataName($"SchoolGuard.Policy.Words.{kind}")!)],
        _ => [],
    };

    /// <summary>The parameters from the one that a token of the brackets leads to.</summary>
    public IEnumerable<IParameterSymbol> ParametersFrom(ArgumentListSyntax list, SyntaxToken token) =>
        Methods(list).SelectMany(method => method.Parameters.Skip(IndexAfter(list, token)));

    private IReadOnlyList<ITypeSymbol> OfParameters(ArgumentListSyntax list, SyntaxToken token, string? name)
    {
        var index = IndexAfter(list, token);
        return [.. Methods(list)
            .Select(method => name is null ? ParameterAt(method, index) : method.Parameters.FirstOrDefault(parameter => string.Equals(parameter.Name, name, StringComparison.Ordinal)))
            .Where(parameter => parameter is not null)
            .Select(parameter => parameter!.Type is IArrayTypeSymbol list ? list.ElementType : parameter.Type)];
    }

    /// <summary>All that a word can be, whether or not what stands in its brackets fits it.</summary>
    private IEnumerable<IMethodSymbol> Methods(ArgumentListSyntax list) =>
        list.Parent is InvocationExpressionSyntax call ? model.GetMemberGroup(call.Expression).OfType<IMethodSymbol>() : [];

    private static IParameterSymbol? ParameterAt(IMethodSymbol method, int index) =>
        index < method.Parameters.Length ? method.Parameters[index] : method.Parameters.LastOrDefault(parameter => parameter.IsParams);

    private static int IndexAfter(ArgumentListSyntax list, SyntaxToken token) =>
        list.Arguments.GetSeparators().Count(separator => separator.SpanStart <= token.SpanStart);
}
