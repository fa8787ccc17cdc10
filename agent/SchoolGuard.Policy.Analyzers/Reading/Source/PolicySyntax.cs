using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using SchoolGuard.Policy.Analyzers.Reading.Binding;
using SchoolGuard.Policy.Analyzers.Rules.Language;
using SchoolGuard.Policy.Findings;

namespace SchoolGuard.Policy.Analyzers.Reading.Source;

/// <summary>
/// A policy file as a tree that can be bound whatever was in the file: what has no place in a policy is reported and stands blank, every other
/// character where it was.
/// </summary>
internal sealed class PolicySyntax
{
    private readonly List<Finding> findings = [];
    private readonly HashSet<string> unreadNames = new(StringComparer.Ordinal);
    private readonly List<StatementSyntax> sound = [];

    private PolicySyntax(SyntaxTree written)
    {
        Written = written.GetCompilationUnitRoot();
        Bindable = written;
    }

    /// <summary>The file as it was parsed.</summary>
    public CompilationUnitSyntax Written { get; }

    /// <summary>The tree to bind, of the same length.</summary>
    public SyntaxTree Bindable { get; private set; }

    /// <summary>Its statements that have a sound form.</summary>
    public IReadOnlyList<StatementSyntax> Sound => sound;

    public IReadOnlyList<Finding> Findings => findings;

    /// <summary>Whether a name is given by a statement that stands blank, so that nothing is to be said about its uses.</summary>
    public bool IsUnread(string name) => unreadNames.Contains(name);

    /// <summary>Parses a file; one that is too much for the parser is parsed as an empty one.</summary>
    public static PolicySyntax Parse(string path, string text, CancellationToken cancellation)
    {
        var plain = new PlainText(path, SourceText.From(text));
        if (TokenLimit.FindIn(path, plain.Text) is { } tooMuch)
        {
            var empty = new PolicySyntax(PolicyCompilation.Parse(path, SourceText.From(""), cancellation)) { IsTooMuch = true };
            empty.findings.Add(tooMuch);
            return empty;
        }

        var syntax = new PolicySyntax(PolicyCompilation.Parse(path, plain.Text, cancellation));
        syntax.findings.AddRange(plain.Findings);
        syntax.Sort();
        return syntax;
    }

    /// <summary>Whether the file was not parsed.</summary>
    public bool IsTooMuch { get; private init; }

    private void Sort()
    {
        var errors = new Queue<Diagnostic>(Written.SyntaxTree.GetDiagnostics().Where(error => error.Severity is DiagnosticSeverity.Error).OrderBy(error => error.Location.SourceSpan.Start));
        var head = HeadThatIsNoStatement();
        var members = new List<MemberDeclarationSyntax>();
        var isSound = new List<bool>();
        if (head > 0) Add(Blank(Written.SyntaxTree.GetText().ToString(TextSpan.FromBounds(0, head))), sound: false);
        foreach (var member in Written.Members)
        {
            var isWellFormed = ReportFirst(errors, member);
            var foreign = ForeignSyntax.In(member);
            if (isWellFormed && foreign is not null) findings.Add(foreign);
            if (foreign is not null) unreadNames.UnionWith(member.DescendantNodes().OfType<VariableDeclaratorSyntax>().Select(variable => variable.Identifier.ValueText));
            Add(foreign is null ? member : Blank(member.ToFullString()), isWellFormed && foreign is null);
        }

        foreach (var error in errors) Report(error);
        if (!members.SequenceEqual(Written.Members))
            Bindable = CSharpSyntaxTree.Create(Written.WithExterns(default).WithUsings(default).WithAttributeLists(default).WithMembers([.. members]), (CSharpParseOptions)Written.SyntaxTree.Options, Written.SyntaxTree.FilePath);
        sound.AddRange(Bindable.GetCompilationUnitRoot().Members.Where((_, index) => isSound[index]).Select(member => ((GlobalStatementSyntax)member).Statement));

        void Add(MemberDeclarationSyntax member, bool sound)
        {
            members.Add(member);
            isSound.Add(sound);
        }
    }

    /// <summary>Where the imports, references and attributes end with which C# lets a file begin.</summary>
    private int HeadThatIsNoStatement()
    {
        SyntaxNode[] parts = [.. Written.Externs, .. Written.Usings, .. Written.AttributeLists];
        foreach (var part in parts.Where(part => part.ToString() is not "using static SchoolGuard.Policy.Vocabulary;"))
            findings.Add(NotAPolicyStatement.Rule.At(part.SourceSpan(), part is UsingDirectiveSyntax ? "a policy uses nothing but its vocabulary" : "this is not a policy statement", ForeignSyntax.Help));
        return parts.Length == 0 ? 0 : parts.Max(part => part.FullSpan.End);
    }

    /// <summary>Reports the first syntax error in a part of the file, or at its very end where something is missing; errors before the part are all reported.</summary>
    /// <returns>Whether the part has none.</returns>
    private bool ReportFirst(Queue<Diagnostic> errors, MemberDeclarationSyntax member)
    {
        while (errors.Count > 0 && StartOf(errors.Peek()) < member.FullSpan.Start) Report(errors.Dequeue());
        var isFirst = true;
        while (errors.Count > 0 && (StartOf(errors.Peek()) < member.FullSpan.End || StartOf(errors.Peek()) == member.Span.End))
        {
            if (isFirst) Report(errors.Peek());
            isFirst = false;
            errors.Dequeue();
        }

        return isFirst;

        static int StartOf(Diagnostic error) => error.Location.SourceSpan.Start;
    }

    private void Report(Diagnostic error)
    {
        var message = error.GetMessage(CultureInfo.InvariantCulture);
        findings.Add(NotAPolicyStatement.Rule.At(Written.SyntaxTree.SpanOf(error.Location.SourceSpan), char.ToLowerInvariant(message[0]) + message.Substring(1), ForeignSyntax.Help));
    }

    private static GlobalStatementSyntax Blank(string text)
    {
        var blank = new string([.. text.Select(character => SyntaxFacts.IsNewLine(character) ? character : ' ')]);
        return SyntaxFactory.GlobalStatement(SyntaxFactory.EmptyStatement(SyntaxFactory.MissingToken([SyntaxFactory.Whitespace(blank)], SyntaxKind.SemicolonToken, [])));
    }
}
