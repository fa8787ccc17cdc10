using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using SchoolGuard.Policy.Analyzers.Rules;

namespace SchoolGuard.Policy.CodeFixes.Tests.Editor;

/// <summary>An ordinary C# project with one policy in it, as an editor has it open: the analyzers run in it, and its light bulb has our fixes.</summary>
internal sealed class PolicyEditor : IDisposable
{
    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal))
            .Append(typeof(Vocabulary).Assembly.Location)
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private readonly AdhocWorkspace workspace = new();
    private readonly ImmutableArray<DiagnosticAnalyzer> analyzers;
    private readonly CodeFixProvider provider;
    private readonly DocumentId policy;
    private Solution solution;

    public PolicyEditor(string text)
        : this(text, AllRules.Rules, new PolicyCodeFixProvider())
    {
    }

    public PolicyEditor(string text, IEnumerable<DiagnosticAnalyzer> analyzers, CodeFixProvider provider)
    {
        (this.analyzers, this.provider) = ([.. analyzers], provider);
        var project = ProjectId.CreateNewId();
        policy = DocumentId.CreateNewId(project);
        solution = workspace.CurrentSolution
            .AddProject(project, "school", "school", LanguageNames.CSharp)
            .WithProjectCompilationOptions(project, new CSharpCompilationOptions(OutputKind.ConsoleApplication))
            .AddMetadataReferences(project, References)
            .AddDocument(DocumentId.CreateNewId(project), "GlobalUsings.cs", "global using static SchoolGuard.Policy.Vocabulary;")
            .AddDocument(policy, "school.policy.cs", SourceText.From(text), filePath: "school.policy.cs");
    }

    public void AddBeside(string name, string text) =>
        solution = solution.AddAdditionalDocument(DocumentId.CreateNewId(policy.ProjectId), name, SourceText.From(text), filePath: name);

    /// <summary>What the compiler and the analyzers find in the project.</summary>
    public async Task<ImmutableArray<Diagnostic>> FindAsync()
    {
        var project = solution.GetProject(policy.ProjectId)!;
        var compilation = (await project.GetCompilationAsync())!;
        Assert.IsEmpty(compilation.GetDiagnostics().Where(diagnostic => diagnostic.Severity is DiagnosticSeverity.Warning), "C# itself warns");
        return await compilation.WithAnalyzers(analyzers, project.AnalyzerOptions).GetAnalyzerDiagnosticsAsync();
    }

    /// <summary>The titles that the light bulb offers for the last finding of a kind, with the policy after each.</summary>
    public async Task<IReadOnlyList<(string Title, string Text)>> FixAsync(string id)
    {
        var actions = new List<CodeAction>();
        var diagnostic = (await FindAsync()).Where(each => each.Id.Equals(id, StringComparison.Ordinal)).OrderBy(each => each.Location.SourceSpan.Start).Last();
        await provider.RegisterCodeFixesAsync(new CodeFixContext(solution.GetDocument(policy)!, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
        return [.. await Task.WhenAll(actions.Select(async action => (action.Title, await AfterAsync(action))))];
    }

    /// <summary>The policy after Fix All for a kind of finding.</summary>
    public async Task<string> FixAllAsync(string id)
    {
        var context = new FixAllContext(solution.GetDocument(policy)!, provider, FixAllScope.Document, id, provider.FixableDiagnosticIds, new FoundDiagnostics(await FindAsync(), id), CancellationToken.None);
        var action = await provider.GetFixAllProvider()!.GetFixAsync(context);
        return await AfterAsync(action!);
    }

    public void Dispose() => workspace.Dispose();

    private async Task<string> AfterAsync(CodeAction action)
    {
        var change = (await action.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single();
        return (await change.ChangedSolution.GetDocument(policy)!.GetTextAsync()).ToString();
    }
}
