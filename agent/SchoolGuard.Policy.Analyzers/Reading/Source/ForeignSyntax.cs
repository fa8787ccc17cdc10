using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchoolGuard.Policy.Analyzers.Reading.Binding;
using SchoolGuard.Policy.Analyzers.Rules.Language;
using SchoolGuard.Policy.Findings;

namespace SchoolGuard.Policy.Analyzers.Reading.Source;

/// <summary>
/// Finds what has no place in a policy by its form alone, so that it is never bound: C# looks again and again for the meaning of a function, of an
/// assignment within another and of a name within its own definition, in a time that doubles with each; and what is nested too deeply overflows its stack.
/// </summary>
internal static class ForeignSyntax
{
    public const string Help = "a policy has a header, `var` lines, rules, lesson ceilings, posting rules and proofs, and nothing else";

    /// <summary>Room for every service of the catalogue joined by <c>|</c>, and far below what a stack of one megabyte bears.</summary>
    private const int MostLevels = 500;

    /// <summary>The first of it in a part of the file, or null.</summary>
    public static Finding? In(MemberDeclarationSyntax member)
    {
        if (!IsStatement(member)) return NotAPolicyStatement.Rule.At(member.SourceSpan(), "this is not a policy statement", Help);

        var nodes = 0;
        foreach (var node in member.DescendantNodesAndSelf())
        {
            if (!IsOfTheLanguage(node)) return NotAPolicyStatement.Rule.At(node.SourceSpan(), $"`{Excerpt.Of(node)}` is no part of the policy language", Help);
            if (node is VariableDeclaratorSyntax variable && IsDefinedByItself(variable))
                return NotAPolicyStatement.Rule.At(node.SourceSpan(), $"`{Excerpt.Of(variable.Identifier.Text)}` is defined by itself", "say what it stands for without naming it");
            nodes++;
        }

        return nodes > MostLevels && IsTooDeep(member)
            ? NotAPolicyStatement.Rule.At(member.SourceSpan(), $"the statement is nested more than {MostLevels} levels deep", "split it: name its parts with `var`")
            : null;
    }

    private static bool IsTooDeep(SyntaxNode statement)
    {
        var waiting = new Stack<(SyntaxNode Node, int Level)>();
        waiting.Push((statement, 0));
        while (waiting.Count > 0)
        {
            var (node, level) = waiting.Pop();
            if (level > MostLevels) return true;
            foreach (var child in node.ChildNodes()) waiting.Push((child, level + 1));
        }

        return false;
    }

    private static bool IsDefinedByItself(VariableDeclaratorSyntax variable) => variable.Initializer is { } definition
        && definition.DescendantNodes().OfType<IdentifierNameSyntax>()
            .Where(name => name.Parent is not NameColonSyntax && !(name.Parent is MemberAccessExpressionSyntax member && member.Name == name))
            .Any(name => string.Equals(name.Identifier.ValueText, variable.Identifier.ValueText, StringComparison.Ordinal));

    private static bool IsStatement(MemberDeclarationSyntax member) => member is GlobalStatementSyntax
    {
        Statement: ExpressionStatementSyntax or LocalDeclarationStatementSyntax { UsingKeyword.RawKind: 0, AwaitKeyword.RawKind: 0, Modifiers.Count: 0 },
    };

    /// <summary>
    /// Arrays, casts and one assignment are not, but what is said of them once they are bound is clearer; and a half-typed word makes a type or a
    /// declaration of the line below it.
    /// </summary>
    private static bool IsOfTheLanguage(SyntaxNode node) => node.Kind() switch
    {
        SyntaxKind.GlobalStatement or SyntaxKind.ExpressionStatement or SyntaxKind.LocalDeclarationStatement
            or SyntaxKind.VariableDeclaration or SyntaxKind.VariableDeclarator or SyntaxKind.EqualsValueClause
            or SyntaxKind.IdentifierName or SyntaxKind.SimpleMemberAccessExpression or SyntaxKind.InvocationExpression or SyntaxKind.ArgumentList or SyntaxKind.NameColon
            or SyntaxKind.ParenthesizedExpression or SyntaxKind.BitwiseOrExpression or SyntaxKind.BitwiseAndExpression or SyntaxKind.SubtractExpression or SyntaxKind.AddExpression
            or SyntaxKind.UnaryMinusExpression or SyntaxKind.StringLiteralExpression or SyntaxKind.NumericLiteralExpression or SyntaxKind.CharacterLiteralExpression
            or SyntaxKind.NullLiteralExpression or SyntaxKind.TrueLiteralExpression or SyntaxKind.FalseLiteralExpression or SyntaxKind.DefaultLiteralExpression
            or SyntaxKind.PredefinedType or SyntaxKind.CastExpression or SyntaxKind.ArrayType or SyntaxKind.ArrayRankSpecifier or SyntaxKind.OmittedArraySizeExpression
            or SyntaxKind.ArrayCreationExpression or SyntaxKind.ImplicitArrayCreationExpression or SyntaxKind.ArrayInitializerExpression
            or SyntaxKind.CollectionExpression or SyntaxKind.ExpressionElement
            or SyntaxKind.QualifiedName or SyntaxKind.DeclarationExpression or SyntaxKind.SingleVariableDesignation => true,
        SyntaxKind.Argument => ((ArgumentSyntax)node).RefKindKeyword.IsKind(SyntaxKind.None),
        SyntaxKind.SimpleAssignmentExpression => !node.Ancestors().Any(outer => outer is AssignmentExpressionSyntax or EqualsValueClauseSyntax),
        _ => false,
    };
}
