using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchoolGuard.Policy.Analyzers.Reviews;
using SchoolGuard.Policy.Analyzers.Rules.Access;
using SchoolGuard.Policy.Findings;
using SchoolGuard.Policy.Model;
using SchoolGuard.Policy.Model.Document;

namespace SchoolGuard.Policy.Analyzers.Fixes.Edits;

/// <summary>Makes one rule of two that differ in one part: the first one gets the part of both, with the comments of both, and the second one goes.</summary>
internal static class JoinRules
{
    public static PolicyFix? Make(PolicyFile file, PolicyReview review, Finding finding)
    {
        var first = RuleAt(review, finding.Related[0].Span);
        var second = RuleAt(review, finding.Span);
        if (RuleJoin.DifferingPart(first, second) is not { } part) return null;
        var kept = new StatementPlace(file, file.StatementAt(first.Span));
        var removed = new StatementPlace(file, file.StatementAt(second.Span));

        // A comment within a rule speaks of what it stands beside, and there is no telling where it would belong.
        if (removed.OtherComments.Any()) return null;
        var left = ArgumentOf(file, PartOf(first, part));
        var named = new HashSet<string>(Operands(left).Select(Words), StringComparer.Ordinal);
        var added = Operands(ArgumentOf(file, PartOf(second, part))).Where(operand => named.Add(Words(operand)));
        var joined = new TextEdit(left.Span.End, 0, string.Concat(added.Select(operand => $" | {operand}")));
        var comment = removed.CommentBeyond(kept);
        return new PolicyFix("Join the two rules", comment.Count == 0 ? [joined, removed.Remove()] : [kept.PutAbove(comment), joined, removed.Remove()]);
    }

    private static AccessRule RuleAt(PolicyReview review, SourceSpan span) => review.Document!.Rules.First(rule => rule.Span == span);

    private static SourceSpan PartOf(AccessRule rule, string part) => part switch
    {
        "people" => rule.People.Span,
        "sites" => rule.Sites.Span,
        "places" => rule.Places!.Span,
        _ => rule.Times!.Span,
    };

    /// <summary>What stands in the brackets of the rule's own word around a place.</summary>
    private static ExpressionSyntax ArgumentOf(PolicyFile file, SourceSpan span) =>
        file.Root.FindToken(span.Start).Parent!.AncestorsAndSelf().OfType<ArgumentSyntax>().Last().Expression;

    private static IEnumerable<ExpressionSyntax> Operands(ExpressionSyntax set) =>
        set is BinaryExpressionSyntax both && both.IsKind(SyntaxKind.BitwiseOrExpression) ? Operands(both.Left).Concat(Operands(both.Right)) : [set];

    private static string Words(ExpressionSyntax set) => string.Concat(set.DescendantTokens().Select(token => token.Text));
}
