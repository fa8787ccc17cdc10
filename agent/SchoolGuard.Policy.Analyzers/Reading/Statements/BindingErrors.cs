using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchoolGuard.Policy.Analyzers.Reading.Binding;
using SchoolGuard.Policy.Analyzers.Reading.Source;
using SchoolGuard.Policy.Analyzers.Rules.Language;
using SchoolGuard.Policy.Findings;

namespace SchoolGuard.Policy.Analyzers.Reading.Statements;

/// <summary>Says in the policy language's words what C# could not bind.</summary>
internal sealed class BindingErrors(Context context, PolicySyntax syntax)
{
    private readonly SemanticModel model = context.Model;
    private readonly CompilationUnitSyntax root = syntax.Bindable.GetCompilationUnitRoot();
    private readonly Lazy<string[]> known = new(() => [.. VocabularyWords(context.Model), .. Names(syntax)]);
    private readonly Dictionary<string, string?> meant = new(StringComparer.Ordinal);

    /// <returns>The finding; null for a name that is given by a statement which is itself reported.</returns>
    public Finding? Explain(Diagnostic error)
    {
        var span = model.SyntaxTree.SpanOf(error.Location.SourceSpan);
        var node = root.FindNode(error.Location.SourceSpan, getInnermostNodeForTie: true);
        return error.Id switch
        {
            "CS0103" when node is IdentifierNameSyntax name => syntax.IsUnread(name.Identifier.ValueText) ? null : UnknownWord(name),
            "CS1061" or "CS0117" when node is SimpleNameSyntax name && ReceiverIsVocabulary(name) => UnknownMember(name),
            "CS0841" => NotAPolicyStatement.Rule.At(span, $"`{Excerpt.Of(node)}` is used before it is named", "move its `var` line up"),
            "CS0128" or "CS0136" => NotAPolicyStatement.Rule.At(span, "the name is already taken", "choose another name"),
            "CS0019" => NotAPolicyStatement.Rule.At(span, $"`{Excerpt.Of(node)}` combines two things that do not go together", "combine people with people, sites with sites, places with places and times with times"),
            "CS0201" => Dangling(span, node),
            "CS1503" => NotAPolicyStatement.Rule.At(span, $"`{Excerpt.Of(node)}` does not belong here", "see the word's description in `schoolguard explain SG0001`"),
            _ => NotAPolicyStatement.Rule.At(span, $"`{Excerpt.Of(node)}` is not a policy statement", ForeignSyntax.Help),
        };
    }

    private static Finding Dangling(Model.SourceSpan span, SyntaxNode node) =>
        node is MemberAccessExpressionSyntax { Name.Identifier.Text: "Or" }
            ? UnfinishedRule.Rule.At(span, "`Or` has no condition after it", "write the other condition, as in .Or.During(AuthorisedLesson)")
            : NotAPolicyStatement.Rule.At(span, $"`{Excerpt.Of(node)}` does nothing by itself", "begin a rule with Allow or Deny, or name the set with `var`");

    private Finding UnknownWord(IdentifierNameSyntax name)
    {
        var text = name.Identifier.Text;
        var isReceiver = name.Parent is MemberAccessExpressionSyntax access && access.Expression == name;
        var isStatement = name.Parent is InvocationExpressionSyntax { Parent: ExpressionStatementSyntax };
        if (!meant.TryGetValue(text, out var nearest)) meant.Add(text, nearest = context.Guess(text, known.Value));
        return nearest is null && (isReceiver || isStatement)
            ? NotAPolicyStatement.Rule.At(name.Parent!.SourceSpan(), $"`{Excerpt.Of(text)}` is not a word of the policy language", "a policy cannot use anything else of C#")
            : UnknownName.Of($"`{Excerpt.Of(text)}` is not known", name.SourceSpan(), nearest);
    }

    private Finding UnknownMember(SimpleNameSyntax name)
    {
        var receiver = model.GetTypeInfo(((MemberAccessExpressionSyntax)name.Parent!).Expression).Type!;
        var nearest = context.Guess(name.Identifier.Text, receiver.GetMembers().Where(member => member.CanBeReferencedByName).Select(member => member.Name));
        return UnknownName.Of($"`{Excerpt.Of(name.Identifier.Text)}` cannot follow here", name.SourceSpan(), nearest);
    }

    private bool ReceiverIsVocabulary(SimpleNameSyntax name) =>
        name.Parent is MemberAccessExpressionSyntax access
        && access.Name == name
        && model.GetTypeInfo(access.Expression).Type?.ContainingNamespace?.ToDisplayString() is "SchoolGuard.Policy.Words";

    private static IEnumerable<string> Names(PolicySyntax syntax) =>
        syntax.Bindable.GetCompilationUnitRoot().Members.OfType<GlobalStatementSyntax>()
            .Select(member => member.Statement).OfType<LocalDeclarationStatementSyntax>()
            .SelectMany(statement => statement.Declaration.Variables)
            .Select(variable => variable.Identifier.ValueText)
            .Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> VocabularyWords(SemanticModel model) =>
        model.Compilation.GetTypeByMetadataName("SchoolGuard.Policy.Vocabulary")!.GetMembers()
            .Where(member => member.CanBeReferencedByName)
            .Select(member => member.Name)
            .Distinct(StringComparer.Ordinal);
}
