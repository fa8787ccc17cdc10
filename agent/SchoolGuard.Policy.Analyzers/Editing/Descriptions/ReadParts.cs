using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SchoolGuard.Policy.Analysis;
using SchoolGuard.Policy.Analyzers.Editing.Names;
using SchoolGuard.Policy.Analyzers.Editing.Text;
using SchoolGuard.Policy.Analyzers.Editing.Words;
using SchoolGuard.Policy.Analyzers.Reading;
using SchoolGuard.Policy.Analyzers.Reading.Statements;
using SchoolGuard.Policy.Model.Sets;

namespace SchoolGuard.Policy.Analyzers.Editing.Descriptions;

/// <summary>The rules and named sets of a text that can be read, in words, whatever is wrong with the rest of it.</summary>
internal sealed class ReadParts
{
    private readonly Context context;
    private readonly Dictionary<int, Func<PolicyAnalysis?, string>> statements;

    public ReadParts(EditedText text, INameBook names, CancellationToken cancellation)
    {
        context = new Context(text.Model, new ReadingOptions());
        var assembler = new DocumentAssembler(context);
        foreach (var statement in BoundStatements.Of(text.Syntax, context, cancellation)) assembler.Add(statement);

        var words = new RuleWords(names);
        statements = assembler.Rules.Select((rule, index) => (rule.Span, Words: Lazily(analysis => words.Of(rule, analysis is null ? [] : DecisionRow.Of(analysis, index)))))
            .Concat(assembler.PostingRules.Select(rule => (rule.Span, Words: Lazily(_ => words.Of(rule)))))
            .Concat(assembler.Ceilings.Select(ceiling => (ceiling.Span, Words: Lazily(_ => RuleWords.Of(ceiling)))))
            .Concat(assembler.Proofs.Select(proof => (proof.Span, Words: Lazily(_ => RuleWords.Of(proof)))))
            .ToDictionary(part => part.Span.Start, part => part.Words);
    }

    /// <summary>A rule, ceiling or proof in words; null for any other statement, and for one that could not be read.</summary>
    /// <param name="statement">The statement.</param>
    /// <param name="analysis">The policy over every situation there is; null if it has errors.</param>
    public string? WordsOf(StatementSyntax statement, PolicyAnalysis? analysis) => statements.TryGetValue(statement.SpanStart, out var words) ? words(analysis) : null;

    /// <summary>What a named set stands for; null if its definition could not be read.</summary>
    public string? WordsOf(ISymbol set) =>
        (context.NamedSets.Get<PeopleValue>(set) is { } people ? SetWords.Of(people) : null)
        ?? (context.NamedSets.Get<SiteValue>(set) is { } sites ? SetWords.Of(sites) : null)
        ?? (context.NamedSets.Get<PlaceValue>(set) is { } places ? SetWords.Of(places) : null)
        ?? (context.NamedSets.Get<TimeValue>(set) is { } times ? SetWords.Of(times) : null);

    private static Func<PolicyAnalysis?, string> Lazily(Func<PolicyAnalysis?, string> words) => words;
}
