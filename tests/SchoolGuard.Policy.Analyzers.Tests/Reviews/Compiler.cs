using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using SchoolGuard.Policy.Analyzers.Rules;

namespace SchoolGuard.Policy.Analyzers.Tests.Reviews;

/// <summary>A project with policies in it, compiled by Roslyn against the real SchoolGuard.Policy with every rule as an analyzer.</summary>
internal sealed class Compiler
{
    private static readonly IReadOnlyList<MetadataReference> References =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Append(typeof(Vocabulary).Assembly.Location).Distinct(StringComparer.Ordinal).Select(path => MetadataReference.CreateFromFile(path))];

    private readonly List<SyntaxTree> trees = [CSharpSyntaxTree.ParseText("global using static SchoolGuard.Policy.Vocabulary;", path: "Usings.cs")];
    private readonly List<AdditionalText> besides = [];
    private readonly Dictionary<string, ReportDiagnostic> severities = new(StringComparer.Ordinal);

    public Compiler With(string path, string text)
    {
        trees.Add(CSharpSyntaxTree.ParseText(text, path: path));
        return this;
    }

    public Compiler Beside(string path, string text)
    {
        besides.Add(new Text(path, text));
        return this;
    }

    /// <summary>As <c>dotnet_diagnostic.ID.severity</c> in an <c>.editorconfig</c> that holds for every file.</summary>
    public Compiler Configured(string id, ReportDiagnostic severity)
    {
        severities.Add(id, severity);
        return this;
    }

    /// <summary>What the rules report, by file and place.</summary>
    public async Task<IReadOnlyList<Diagnostic>> DiagnosticsAsync()
    {
        var options = new CSharpCompilationOptions(OutputKind.ConsoleApplication).WithSyntaxTreeOptionsProvider(new Severities(severities));
        var compilation = CSharpCompilation.Create("school", trees, References, options);
        Assert.IsEmpty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity is DiagnosticSeverity.Error));
        var analyzed = compilation.WithAnalyzers([.. AllRules.Rules], new AnalyzerOptions([.. besides]));
        var diagnostics = await analyzed.GetAnalyzerDiagnosticsAsync();
        return [.. diagnostics.OrderBy(diagnostic => diagnostic.Location.SourceTree!.FilePath, StringComparer.Ordinal).ThenBy(diagnostic => diagnostic.Location.SourceSpan.Start).ThenBy(diagnostic => diagnostic.Id, StringComparer.Ordinal)];
    }

    private sealed class Text(string path, string text) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }

    private sealed class Severities(IReadOnlyDictionary<string, ReportDiagnostic> severities) : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

        public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) => severities.TryGetValue(diagnosticId, out severity);

        public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity)
        {
            severity = ReportDiagnostic.Default;
            return false;
        }
    }
}
