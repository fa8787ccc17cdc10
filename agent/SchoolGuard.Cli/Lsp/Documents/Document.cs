using SchoolGuard.Cli.Lsp.Neighbours;
using SchoolGuard.Cli.Policies;
using SchoolGuard.Policy.Analyzers.Editing;
using SchoolGuard.Policy.Analyzers.Reviews;

namespace SchoolGuard.Cli.Lsp.Documents;

/// <summary>One version of an open policy, and what is known of it once it has been asked for.</summary>
internal sealed class Document
{
    private readonly string? school;
    private readonly Lazy<PolicyEditing> editing;
    private readonly Lazy<PolicyReview> review;

    public Document(string uri, int version, string text, string? school)
    {
        Uri = uri;
        Version = version;
        Text = text;
        this.school = school;
        var path = FileUri.PathOf(uri);
        var names = new NamesBeside(path, school);
        editing = new Lazy<PolicyEditing>(() => PolicyEditing.Open(path ?? uri, text, names));
        review = new Lazy<PolicyReview>(() => PolicySource.Review(path ?? uri, text, names.Clauses?.Keys.ToList()));
        Lines = new TextLines(text);
    }

    public string Uri { get; }

    public int Version { get; }

    public string Text { get; }

    public TextLines Lines { get; }

    /// <summary>Answers what an editor asks; only to be used by one thread at a time.</summary>
    public PolicyEditing Editing => editing.Value;

    /// <summary>What is found in it.</summary>
    public PolicyReview Review => review.Value;

    public Document With(int version, string text) => new(Uri, version, text, school);
}
