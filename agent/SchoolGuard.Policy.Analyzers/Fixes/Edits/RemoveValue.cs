using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SchoolGuard.Policy.Analyzers.Reviews;
using SchoolGuard.Policy.Findings;

namespace SchoolGuard.Policy.Analyzers.Fixes.Edits;

/// <summary>Takes a value out of a set or a list; the last one of a condition takes the condition with it.</summary>
internal static class RemoveValue
{
    private const int LongestTitle = 60;

    public static PolicyFix? Make(PolicyFile file, PolicyReview review, Finding finding)
    {
        var span = new TextSpan(finding.Span.Start, finding.Span.Length);
        var condition = file.Root.FindToken(span.Start).Parent?.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access && access.Name.SpanStart == span.Start && call.Span.End == span.End ? access : null;
        var removed = condition is null ? OfValue(file, span) : OfCondition(file, condition);
        if (removed is null) return null;
        var comments = removed.Exists(part => file.CommentsIn(part).Any()) ? " and the comment in it" : "";
        return new PolicyFix($"Remove `{OnOneLine(file.Text.Substring(span.Start, span.Length))}`{comments}", [.. removed.OrderBy(part => part.Start).Select(part => new TextEdit(part.Start, part.Length, ""))]);
    }

    private static List<TextSpan>? OfValue(PolicyFile file, TextSpan span)
    {
        var value = file.Root.FindNode(span, getInnermostNodeForTie: true).AncestorsAndSelf().OfType<ExpressionSyntax>().LastOrDefault(node => node.Span == span);
        return value is null ? null : OfExpression(file, value);
    }

    private static List<TextSpan>? OfExpression(PolicyFile file, ExpressionSyntax value) => value.Parent switch
    {
        ParenthesizedExpressionSyntax brackets => OfExpression(file, brackets),
        BinaryExpressionSyntax both => OfOperand(file, both, value),
        ArgumentSyntax { Parent: ArgumentListSyntax { Arguments.Count: > 1 } list } argument => OfElement(file, list, argument),
        ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax condition } } => OfCondition(file, condition),
        ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax { Expression: SimpleNameSyntax } list } => OfExpression(file, list),
        _ => null,
    };

    private static List<TextSpan> OfOperand(PolicyFile file, BinaryExpressionSyntax both, ExpressionSyntax value)
    {
        List<TextSpan> removed = value == both.Right
            ? [TextSpan.FromBounds(SpaceBefore(file, both.OperatorToken.SpanStart), value.Span.End)]
            : [WithSpaceAfter(file, value.Span), WithSpaceAfter(file, both.OperatorToken.Span)];
        var rest = value == both.Right ? both.Left : both.Right;
        if (both.Parent is ParenthesizedExpressionSyntax brackets && rest is not BinaryExpressionSyntax) removed.AddRange([brackets.OpenParenToken.Span, brackets.CloseParenToken.Span]);
        return removed;
    }

    private static List<TextSpan> OfElement(PolicyFile file, ArgumentListSyntax list, ArgumentSyntax argument)
    {
        var index = list.Arguments.IndexOf(argument);
        return index == 0
            ? [WithSpaceAfter(file, argument.Span), WithSpaceAfter(file, list.Arguments.GetSeparator(0).Span)]
            : [TextSpan.FromBounds(SpaceBefore(file, list.Arguments.GetSeparator(index - 1).SpanStart), argument.Span.End)];
    }

    private static List<TextSpan> OfCondition(PolicyFile file, MemberAccessExpressionSyntax condition) =>
        [TextSpan.FromBounds(SpaceBefore(file, condition.OperatorToken.SpanStart), condition.Parent!.Span.End)];

    private static TextSpan WithSpaceAfter(PolicyFile file, TextSpan span)
    {
        var end = span.End;
        while (end < file.Text.Length && char.IsWhiteSpace(file.Text[end])) end++;
        return TextSpan.FromBounds(span.Start, end);
    }

    /// <summary>Where the space before a place starts; the line end that closes a comment or a directive stays.</summary>
    private static int SpaceBefore(PolicyFile file, int position)
    {
        var start = position;
        while (start > 0 && char.IsWhiteSpace(file.Text[start - 1])) start--;
        return start > 0 && file.Root.FindTrivia(start - 1) is var above && (above.IsKind(SyntaxKind.SingleLineCommentTrivia) || above.IsDirective) ? file.Lines.GetLineFromPosition(position).Start : start;
    }

    private static string OnOneLine(string text)
    {
        var words = string.Join(" ", text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return words.Length <= LongestTitle ? words : words.Substring(0, LongestTitle - 3) + "...";
    }
}
