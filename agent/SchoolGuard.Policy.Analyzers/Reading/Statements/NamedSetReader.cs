using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using SchoolGuard.Policy.Analyzers.Reading.Binding;
using SchoolGuard.Policy.Analyzers.Reading.Sets;
using SchoolGuard.Policy.Analyzers.Rules.Language;
using SchoolGuard.Policy.Model.Sets;

namespace SchoolGuard.Policy.Analyzers.Reading.Statements;

/// <summary>Reads <c>var name = set;</c>.</summary>
internal static class NamedSetReader
{
    public static void Read(Context context, LocalDeclarationStatementSyntax declaration)
    {
        var variables = declaration.Declaration.Variables;
        if (!declaration.Declaration.Type.IsVar || variables.Count != 1 || context.Model.GetOperation(declaration) is not IVariableDeclarationGroupOperation group)
        {
            context.Report(NotAPolicyStatement.Rule.At(declaration.SourceSpan(), "a set is named with `var`, one a line", "write var name = ...;"));
            return;
        }

        var declarator = group.Declarations[0].Declarators[0];
        var span = variables[0].Identifier.Parent!.SyntaxTree.SpanOf(variables[0].Identifier.Span);
        context.Report(ConfusableName.In(declarator.Symbol.Name, span));
        if (declarator.GetVariableInitializer()?.Value is not { } value) return;
        context.Report(value.Type?.Name switch
        {
            nameof(Policy.Words.People) => Add(context, declarator.Symbol, new SetReader<PeopleValue>(context, PeopleReader.ReadWord).Read(value), span),
            nameof(Policy.Words.Sites) => Add(context, declarator.Symbol, new SetReader<SiteValue>(context, SiteReader.ReadWord).Read(value), span),
            nameof(Policy.Words.Places) => Add(context, declarator.Symbol, new SetReader<PlaceValue>(context, PlaceReader.ReadWord).Read(value), span),
            nameof(Policy.Words.Times) => Add(context, declarator.Symbol, new SetReader<TimeValue>(context, TimeReader.ReadWord).Read(value), span),
            _ => NotAPolicyStatement.Rule.At(value.Syntax.SourceSpan(), $"`{declarator.Symbol.Name}` does not name a set of people, sites, places or times"),
        });
    }

    private static Findings.Finding? Add<T>(Context context, ISymbol name, SetExpression<T>? set, Model.SourceSpan span) => context.NamedSets.Add(name, set, span);
}
