using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace SchoolGuard.Policy.Analyzers.Reading.Binding;

/// <summary>
/// Binds a policy file against the vocabulary alone. There is no framework to bind to, so a policy that names a file, a type or a thread names
/// something that does not exist; and nothing is ever emitted, so nothing can run.
/// </summary>
internal static class PolicyCompilation
{
    private const string ResourcePrefix = "Vocabulary/";
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Latest, DocumentationMode.None);
    private static readonly Lazy<CSharpCompilation> Vocabulary = new(LoadVocabulary);

    public static SyntaxTree Parse(string path, string text, CancellationToken cancellation) =>
        CSharpSyntaxTree.ParseText(SourceText.From(text), ParseOptions, path, cancellation);

    public static SemanticModel Bind(SyntaxTree policy) => Vocabulary.Value.AddSyntaxTrees(policy).GetSemanticModel(policy);

    private static CSharpCompilation LoadVocabulary()
    {
        var assembly = typeof(PolicyCompilation).Assembly;
        var trees = assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(ResourcePrefix, StringComparison.Ordinal))
            .Select(name => CSharpSyntaxTree.ParseText(ReadResource(name), ParseOptions, name))
            .Append(CSharpSyntaxTree.ParseText("global using static SchoolGuard.Policy.Vocabulary;", ParseOptions, "Implied.cs"));
        return CSharpCompilation.Create("policy", trees, references: [], new CSharpCompilationOptions(OutputKind.ConsoleApplication));
    }

    private static SourceText ReadResource(string name)
    {
        using var stream = typeof(PolicyCompilation).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not embedded");
        return SourceText.From(stream);
    }
}
