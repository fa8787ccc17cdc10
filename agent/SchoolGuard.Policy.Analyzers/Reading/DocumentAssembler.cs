using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using SchoolGuard.Policy.Analyzers.Reading.Binding;
using SchoolGuard.Policy.Analyzers.Reading.Statements;
using SchoolGuard.Policy.Analyzers.Rules.Language;
using SchoolGuard.Policy.Findings;
using SchoolGuard.Policy.Model;
using SchoolGuard.Policy.Model.Document;
using SchoolGuard.Policy.Model.Table;

namespace SchoolGuard.Policy.Analyzers.Reading;

/// <summary>Puts the document together, statement by statement.</summary>
internal sealed class DocumentAssembler(Context context)
{
    private readonly List<AccessRule> rules = [];
    private readonly List<LessonCeiling> ceilings = [];
    private readonly List<PostingRule> postingRules = [];
    private readonly List<Proof> proofs = [];
    private Header? header;
    private SourceSpan? headerSpan;
    private SourceSpan? firstStatement;

    public IReadOnlyList<AccessRule> Rules => rules;

    public IReadOnlyList<LessonCeiling> Ceilings => ceilings;

    public IReadOnlyList<PostingRule> PostingRules => postingRules;

    public IReadOnlyList<Proof> Proofs => proofs;

    public void Add(Statement statement)
    {
        if (statement.Syntax is LocalDeclarationStatementSyntax declaration)
        {
            firstStatement ??= statement.Span;
            NamedSetReader.Read(context, declaration);
            return;
        }

        var operation = context.Model.GetOperation(((ExpressionStatementSyntax)statement.Syntax).Expression);
        if (operation is null || Chain.TryRead(operation) is not { } chain)
        {
            context.Report(NotAPolicyStatement.Rule.At(statement.Span, operation is IAssignmentOperation ? "a name cannot be given another meaning" : "this is not a policy statement", "name each set once, with `var`"));
            return;
        }

        Add(chain, statement);
        firstStatement ??= statement.Span;
    }

    public PolicyDocument? Finish(CompilationUnitSyntax root)
    {
        if (headerSpan is null && !root.DescendantTokens().Any(token => token.ValueText is nameof(Vocabulary.Policy)))
            context.Report(BadHeader.Rule.At(root.SyntaxTree.SpanOf(new TextSpan(0, 0)), "the header is missing", "begin with Policy(\"Social Media Policy\", school: \"...\", timeZone: \"Europe/London\");"));
        return header is null
            ? null
            : new PolicyDocument { Header = header, Rules = rules, Ceilings = ceilings, PostingRules = postingRules, Proofs = proofs };
    }

    private void Add(Chain chain, Statement statement)
    {
        switch (chain.First.Word)
        {
            case nameof(Vocabulary.Policy):
                AddHeader(chain, statement);
                break;
            case nameof(Vocabulary.Allow) or nameof(Vocabulary.Deny):
                Add(rules, AccessRuleReader.Read(context, chain, statement));
                break;
            case nameof(Vocabulary.Lessons):
                Add(ceilings, LessonCeilingReader.Read(context, chain, statement));
                if (ceilings.Count == PolicyTable.MostCeilings + 1)
                    context.Report(NotAPolicyStatement.Rule.At(statement.Span, $"there are more than {PolicyTable.MostCeilings} lesson ceilings", "join some of them"));
                break;
            case nameof(Vocabulary.Note) or nameof(Vocabulary.Warn) or nameof(Vocabulary.Justify) or nameof(Vocabulary.Forbid):
                Add(postingRules, PostingRuleReader.Read(context, chain, statement));
                break;
            case nameof(Vocabulary.Prove):
                Add(proofs, ProofReader.Read(context, chain, statement));
                break;
            default:
                context.Report(NotAPolicyStatement.Rule.At(statement.Span, $"`{chain.First.Word}` does nothing by itself", "begin a rule with Allow or Deny, or name the set with `var`"));
                break;
        }
    }

    private void AddHeader(Chain chain, Statement statement)
    {
        if (headerSpan is { } first)
        {
            context.Report(BadHeader.Rule.At(statement.Span, "the header is repeated", "remove it", related: new RelatedSpan(first, "the header")));
            return;
        }

        headerSpan = statement.Span;
        if (firstStatement is not null) context.Report(BadHeader.Rule.At(statement.Span, "the header is not the first statement", "move it to the top"));
        header = HeaderReader.Read(context, chain);
    }

    private static void Add<T>(List<T> list, T? item)
        where T : class
    {
        if (item is not null) list.Add(item);
    }
}
