using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using SchoolGuard.Policy.Analyzers.Reading.Binding;
using SchoolGuard.Policy.Analyzers.Reading.Statements;
using SchoolGuard.Policy.Analyzers.Rules.Language;
using SchoolGuard.Policy.Model.Sets;

namespace SchoolGuard.Policy.Analyzers.Reading.Sets;

/// <summary>Reads sets of one kind; reports and gives null for what is none.</summary>
/// <param name="context">The file's context.</param>
/// <param name="readWord">Reads a value by its word; null after reporting.</param>
internal sealed class SetReader<T>(Context context, Func<Context, Link, SetExpression<T>?> readWord)
{
    public SetExpression<T>? Read(IOperation operation)
    {
        if (ReadPart(operation) is not { } set) return null;
        if (SetSize.IsTooLarge(set))
        {
            context.Report(NotAPolicyStatement.Rule.At(operation.Syntax.SourceSpan(), $"the set has more than {SetSize.MostParts} parts with its names written out", "say it with fewer: use a category, a range of classes or a group"));
            return null;
        }

        if (set is not SetExpression<T>.Named) context.Report(SaidTwice.In(set));
        return set;
    }

    private SetExpression<T>? ReadPart(IOperation operation)
    {
        var span = operation.Syntax.SourceSpan();
        switch (operation)
        {
            case ILocalReferenceOperation local:
                return context.NamedSets.Get<T>(local.Local) is { } definition ? new SetExpression<T>.Named(local.Local.Name, definition, span) : null;
            case IBinaryOperation { OperatorMethod: not null } binary when OperatorOf(binary.OperatorKind) is { } combine:
                var left = ReadPart(binary.LeftOperand);
                var right = ReadPart(binary.RightOperand);
                return left is null || right is null ? null : new SetExpression<T>.Combination(combine, left, right, span);
            default:
                if (Chain.TryRead(operation) is { } chain) return readWord(context, chain.Links[chain.Links.Count - 1]);
                context.Report(NotAPolicyStatement.Rule.At(span, $"`{Excerpt.Of(operation.Syntax)}` is not a set that the policy language knows"));
                return null;
        }
    }

    private static SetOperator? OperatorOf(BinaryOperatorKind kind) => kind switch
    {
        BinaryOperatorKind.Or => SetOperator.Union,
        BinaryOperatorKind.And => SetOperator.Intersection,
        BinaryOperatorKind.Subtract => SetOperator.Difference,
        _ => null,
    };
}
