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

    // A policy may be a file-based app, with `#:package` lines at its top.
    private static readonly CSharpParseOptions ParseOptions = new CSharpParseOptions(LanguageVersion.Latest, DocumentationMode.None).WithFeatures([new("FileBasedProgram", "true")]);
    private static readonly SyntaxTree Implied = CSharpSyntaxTree.ParseText("global using static SchoolGuard.Policy.Vocabulary;", ParseOptions, "Implied.cs");

    // A reference to the compilation itself, in memory: its symbols are bound once and shared by every policy that is read.
    private static readonly Lazy<MetadataReference> Vocabulary = new(() => LoadVocabulary(DocumentationMode.None).ToMetadataReference());

    public static SyntaxTree Parse(string path, SourceText text, CancellationToken cancellation) =>
        CSharpSyntaxTree.ParseText(text, ParseOptions, path, cancellation);

    public static SemanticModel Bind(SyntaxTree policy) =>
        CSharpCompilation.Create("policy", [Implied, policy], [Vocabulary.Value], new CSharpCompilationOptions(OutputKind.ConsoleApplication, concurrentBuild: false)).GetSemanticModel(policy);

    /// <summary>The vocabulary from its own source; its comments are kept only where somebody reads them.</summary>
    public static CSharpCompilation LoadVocabulary(DocumentationMode comments)
    {
        var assembly = typeof(PolicyCompilation).Assembly;
        var trees = assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(ResourcePrefix, StringComparison.Ordinal))
            .Select(name => CSharpSyntaxTree.ParseText(ReadResource(name), ParseOptions.WithDocumentationMode(comments), name));
        return CSharpCompilation.Create("vocabulary", trees, references: [], new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, concurrentBuild: false));
    }

    private static SourceText ReadResource(string name)
    {
        using var stream = typeof(PolicyCompilation).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not embedded");
        return SourceText.From(stream);
    }
}
