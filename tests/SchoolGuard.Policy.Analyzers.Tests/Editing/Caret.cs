using SchoolGuard.Catalogue;
using SchoolGuard.Policy.Analyzers.Editing;
using SchoolGuard.Policy.Analyzers.Editing.Completion;
using SchoolGuard.Policy.Analyzers.Editing.Names;
using SchoolGuard.Policy.Analyzers.Reviews;

namespace SchoolGuard.Policy.Analyzers.Tests.Editing;

/// <summary>A text with <c>$$</c> where the caret stands, in a school that knows some names.</summary>
internal sealed class Caret : INameBook
{
    private const string Mark = "$$";

    private Caret(string marked)
    {
        Position = marked.IndexOf(Mark, StringComparison.Ordinal);
        Assert.IsGreaterThanOrEqualTo(0, Position, "the text has no caret");
        Text = marked.Remove(Position, Mark.Length);
    }

    public string Text { get; }

    public int Position { get; }

    /// <summary>What is offered at the caret of statements below a header, as text; empty if nothing is.</summary>
    public static IReadOnlyList<string> Offers(string marked) => OffersInFile(Policies.Header + marked);

    public static IReadOnlyList<string> OffersInFile(string marked) => [.. Completions(marked)?.Candidates.Select(candidate => candidate.Text) ?? []];

    public static Completions? Completions(string marked)
    {
        var caret = new Caret(marked);
        return caret.Open().CompleteAt(caret.Position);
    }

    /// <summary>What is said of the caret's place in statements below a header; empty if nothing is.</summary>
    public static string Description(string marked)
    {
        var caret = new Caret(Policies.Header + marked);
        return caret.Open().DescribeAt(caret.Position)?.Text ?? "";
    }

    /// <summary>What is said at a caret put into statements below a header that read without errors.</summary>
    public static string Analysed(string statements, string mark)
    {
        var caret = new Caret(Policies.Header + statements.Replace(mark.Replace(Mark, "", StringComparison.Ordinal), mark, StringComparison.Ordinal));
        var analysis = PolicyReview.Of("test.policy.cs", caret.Text, new ReviewOptions()).Analysis;
        Assert.IsNotNull(analysis);
        return caret.Open().DescribeAt(caret.Position, analysis)?.Text ?? "";
    }

    /// <summary>The text after the candidate has been chosen at the caret.</summary>
    public static string Choose(string marked, string candidate)
    {
        var caret = new Caret(marked);
        var completions = caret.Open().CompleteAt(caret.Position)!;
        Assert.Contains(candidate, completions.Candidates.Select(each => each.Text));
        return caret.Text.Remove(completions.Start, completions.Length).Insert(completions.Start, candidate);
    }

    public IReadOnlyList<KnownName> NamesOf(NameKind kind) => kind switch
    {
        NameKind.Service => [.. ServiceCatalogue.Default.Services.Select(service => new KnownName(service.Id, service.Name))],
        NameKind.Place => [new KnownName("Library", "school.json"), new KnownName("Sixth form common room", "school.json")],
        NameKind.Group => [new KnownName("Year 9 Computing", "roster")],
        NameKind.Clause => [new KnownName("1a", "No access for Lower School."), new KnownName("2", "Staff must not.")],
        _ => [],
    };

    private PolicyEditing Open() => PolicyEditing.Open("test.policy.cs", Text, this);
}
