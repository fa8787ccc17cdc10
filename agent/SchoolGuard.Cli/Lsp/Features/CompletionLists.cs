using System.Globalization;
using SchoolGuard.Cli.Lsp.Documents;
using SchoolGuard.Cli.Lsp.Protocol;
using SchoolGuard.Cli.Lsp.Server;
using SchoolGuard.Policy.Analyzers.Editing.Completion;

namespace SchoolGuard.Cli.Lsp.Features;

/// <summary>What may be written at the caret.</summary>
internal sealed class CompletionLists(OpenDocuments documents)
{
    public void Map(Connection connection) => connection.OnRequest<PlaceParams, CompletionList>("textDocument/completion", Answer);

    private CompletionList Answer(PlaceParams at, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (documents.Find(at.TextDocument.Uri) is not { } document || document.Editing.CompleteAt(document.Lines.OffsetOf(at.Position)) is not { } completions)
            return new CompletionList(IsIncomplete: false, []);
        var range = document.Lines.RangeOf(completions.Start, completions.Length);
        return new CompletionList(IsIncomplete: false, [.. completions.Candidates.Select((candidate, order) => ToItem(candidate, order, range))]);
    }

    private static CompletionItem ToItem(Candidate candidate, int order, TextRange range) =>
        new(candidate.Text, KindOf(candidate.Kind), order.ToString("0000", CultureInfo.InvariantCulture), new TextEdit(range, candidate.Text))
        {
            Detail = candidate.Detail.Length > 0 ? candidate.Detail : null,
            Documentation = candidate.Documentation.Length > 0 ? new MarkupContent(MarkupContent.Markdown, candidate.Documentation) : null,
        };

    private static int KindOf(CandidateKind kind) => kind switch
    {
        CandidateKind.Part => 2,
        CandidateKind.Call => 3,
        CandidateKind.NamedSet => 6,
        CandidateKind.Parameter => 10,
        CandidateKind.Name => 12,
        CandidateKind.Statement => 14,
        _ => 21,
    };
}
