using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
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
    private readonly Dictionary<int, string> statements;

    public ReadParts(EditedText text, INameBook names, CancellationToken cancellation)
    {
        context = new Context(text.Model, new ReadingOptions { Services = [.. names.NamesOf(NameKind.Service).Select(service => service.Name)] });
        var assembler = new DocumentAssembler(context);
        foreach (var statement in new FileShape(context, text.Root).SoundStatements(text.Model.GetDiagnostics(cancellationToken: cancellation))) assembler.Add(statement);

        var words = new RuleWords(names);
        statements = assembler.Rules.Select(rule => (rule.Span.Start, Words: words.Of(rule)))
            .Concat(assembler.PostingRules.Select(rule => (rule.Span.Start, Words: words.Of(rule))))
            .Concat(assembler.Ceilings.Select(ceiling => (ceiling.Span.Start, Words: RuleWords.Of(ceiling))))
            .Concat(assembler.Proofs.Select(proof => (proof.Span.Start, Words: RuleWords.Of(proof))))
            .ToDictionary(part => part.Start, part => part.Words);
    }

    /// <summary>A rule, ceiling or proof in words; null for any other statement, and for one that could not be read.</summary>
    public string? WordsOf(StatementSyntax statement) => statements.TryGetValue(statement.SpanStart, out var words) ? words : null;

    /// <summary>What a named set stands for; null if its definition could not be read.</summary>
    public string? WordsOf(ISymbol set) =>
        (context.NamedSets.Get<PeopleValue>(set) is { } people ? SetWords.Of(people) : null)
        ?? (context.NamedSets.Get<SiteValue>(set) is { } sites ? SetWords.Of(sites) : null)
        ?? (context.NamedSets.Get<PlaceValue>(set) is { } places ? SetWords.Of(places) : null)
        ?? (context.NamedSets.Get<TimeValue>(set) is { } times ? SetWords.Of(times) : null);
}
