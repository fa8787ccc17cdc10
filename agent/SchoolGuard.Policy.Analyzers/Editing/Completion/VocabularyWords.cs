using Microsoft.CodeAnalysis;
using SchoolGuard.Policy.Analyzers.Editing.Descriptions;

namespace SchoolGuard.Policy.Analyzers.Editing.Completion;

/// <summary>The words of the vocabulary as candidates.</summary>
internal sealed class VocabularyWords(SemanticModel model)
{
    private static readonly string[] Beginnings =
    [
        nameof(Policy.Words.PolicyHeader), nameof(Policy.Words.AllowRule), nameof(Policy.Words.DenyRule), nameof(Policy.Words.LessonCeiling),
        nameof(Policy.Words.PostingRule), nameof(Policy.Words.Proofs),
    ];

    /// <summary>The words that a rule says once.</summary>
    private static readonly string[] Once = ["To", "For", "InPostsBy", "On", "From", "Grantable", "AtMost", "Citing"];

    private readonly INamedTypeSymbol vocabulary = model.Compilation.GetTypeByMetadataName("SchoolGuard.Policy.Vocabulary")!;

    /// <summary>The words that begin a statement, in the order of a policy.</summary>
    public IEnumerable<Candidate> BeginningStatements() => Members(vocabulary)
        .Select(member => (Member: member, Order: Array.IndexOf(Beginnings, TypeOf(member)?.Name)))
        .Where(word => word.Order >= 0)
        .OrderBy(word => word.Order)
        .Select(word => ToCandidate(word.Member, CandidateKind.Statement));

    /// <summary>The words for values of a type.</summary>
    public IEnumerable<Candidate> OfType(ITypeSymbol type) => Members(vocabulary)
        .Where(member => SymbolEqualityComparer.Default.Equals(TypeOf(member), type))
        .Select(member => ToCandidate(member, member is IMethodSymbol ? CandidateKind.Call : CandidateKind.Value));

    /// <summary>The words that may follow a value of a type by a dot.</summary>
    /// <param name="type">The type.</param>
    /// <param name="said">The words that the statement has already.</param>
    public static IEnumerable<Candidate> Following(ITypeSymbol type, IReadOnlyCollection<string> said) => Members(type)
        .Where(member => !member.IsStatic && !(Once.Contains(member.Name, StringComparer.Ordinal) && said.Contains(member.Name, StringComparer.Ordinal)))
        .Select(member => ToCandidate(member, CandidateKind.Part));

    public static bool IsWord(ISymbol? symbol) =>
        symbol?.ContainingNamespace?.ToDisplayString() is "SchoolGuard.Policy" or "SchoolGuard.Policy.Words";

    private static IEnumerable<ISymbol> Members(ITypeSymbol type) => IsWord(type)
        ? type.GetMembers().Where(member => member.CanBeReferencedByName).GroupBy(member => member.Name, StringComparer.Ordinal).Select(overloads => overloads.First())
        : [];

    private static ITypeSymbol? TypeOf(ISymbol member) => member switch
    {
        IMethodSymbol method => method.ReturnType,
        IPropertySymbol property => property.Type,
        IFieldSymbol field => field.Type,
        _ => null,
    };

    private static Candidate ToCandidate(ISymbol member, CandidateKind kind) => new(member.Name, kind, WordText.Signature(member), WordText.Of(member));
}
