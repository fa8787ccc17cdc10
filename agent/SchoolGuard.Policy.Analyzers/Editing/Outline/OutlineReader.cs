using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchoolGuard.Policy.Analyzers.Editing.Text;

namespace SchoolGuard.Policy.Analyzers.Editing.Outline;

/// <summary>Lists the statements of a text by how they look, so that the list stays while one of them is being written.</summary>
internal static class OutlineReader
{
    public static IEnumerable<OutlineItem> Read(EditedText text) =>
        text.Root.Members.OfType<GlobalStatementSyntax>().SelectMany(member => Read(member.Statement));

    private static IEnumerable<OutlineItem> Read(StatementSyntax statement) => statement switch
    {
        LocalDeclarationStatementSyntax declaration => declaration.Declaration.Variables
            .Where(variable => variable.Identifier.ValueText.Length > 0)
            .Select(variable => Item(statement, variable.Identifier, OutlineKind.NamedSet, variable.Identifier.ValueText, variable.Initializer?.Value.ToString() ?? "")),
        ExpressionStatementSyntax expression when Read(expression, new WrittenChain(expression.Expression)) is { } item => [item],
        _ => [],
    };

    private static OutlineItem? Read(StatementSyntax statement, WrittenChain chain)
    {
        var word = chain.First.ValueText;
        return word switch
        {
            nameof(Vocabulary.Policy) => Item(statement, chain.First, OutlineKind.Header, Or(chain.TextIn(word, 0, "title"), word), chain.TextIn(word, 1, "school")),
            nameof(Vocabulary.Allow) or nameof(Vocabulary.Deny) =>
                Item(statement, chain.First, OutlineKind.Rule, WithClause(word, chain), $"{chain.In(word)} to {chain.In("To")}"),
            nameof(Vocabulary.Lessons) => Item(statement, chain.First, OutlineKind.LessonCeiling, word, Or(chain.TextIn("AtMost", 0), "")),
            nameof(Vocabulary.Note) or nameof(Vocabulary.Warn) or nameof(Vocabulary.Justify) or nameof(Vocabulary.Forbid) =>
                Item(statement, chain.First, OutlineKind.PostingRule, WithClause(word, chain), $"{chain.In(word)} by {chain.In("InPostsBy")}"),
            nameof(Vocabulary.Prove) => Item(statement, chain.First, OutlineKind.Proof, $"{word} {chain.Second}".TrimEnd(), $"{chain.In(chain.Second)} for {chain.In("For")}"),
            _ => null,
        };
    }

    private static string WithClause(string word, WrittenChain chain) => $"{word} {chain.TextIn("Citing", 0)}".TrimEnd();

    private static string Or(string text, string otherwise) => text.Length > 0 ? text : otherwise;

    private static OutlineItem Item(StatementSyntax statement, SyntaxToken name, OutlineKind kind, string text, string detail) =>
        new(kind, text, detail, statement.SpanStart, statement.Span.Length, name.SpanStart, name.Span.Length);
}
