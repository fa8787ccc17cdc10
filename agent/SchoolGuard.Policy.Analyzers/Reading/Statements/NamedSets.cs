using Microsoft.CodeAnalysis;
using SchoolGuard.Policy.Analyzers.Reading.Sets;
using SchoolGuard.Policy.Findings;
using SchoolGuard.Policy.Model;
using SchoolGuard.Policy.Model.Sets;
using SchoolGuard.Policy.Analyzers.Rules.Language;

namespace SchoolGuard.Policy.Analyzers.Reading.Statements;

/// <summary>The sets that the policy has named so far.</summary>
internal sealed class NamedSets
{
    private readonly Dictionary<ISymbol, object?> definitions = new(SymbolEqualityComparer.Default);
    private readonly SetMeanings meanings = new();
    private readonly Dictionary<int, (string Name, SourceSpan Span)> first = [];

    /// <summary>Remembers a set; null if it could not be read, so that its uses are not reported as well.</summary>
    public Finding? Add<T>(ISymbol name, SetExpression<T>? definition, SourceSpan span)
    {
        definitions[name] = definition;
        if (definition is null) return null;
        var meaning = meanings.NumberOf(name.Name, definition);
        if (first.TryGetValue(meaning, out var other)) return TwoNames.SameSet(name.Name, span, other.Name, other.Span);
        first.Add(meaning, (name.Name, span));
        return null;
    }

    public SetExpression<T>? Get<T>(ISymbol name) => definitions.TryGetValue(name, out var definition) ? definition as SetExpression<T> : null;
}
