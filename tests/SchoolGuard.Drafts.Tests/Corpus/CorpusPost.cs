using System.Text.Json;
using SchoolGuard.TestKit.Machine;

namespace SchoolGuard.Drafts.Tests.Corpus;

/// <summary>A stretch that a person marked.</summary>
internal sealed record CorpusSpan(string Id, int Start, int Length)
{
    public bool Overlaps(DraftDiagnostic found) =>
        string.Equals(Id, found.Id, StringComparison.Ordinal) && Start < found.Start + found.Length && found.Start < Start + Length;
}

/// <summary>One labelled post of tests/corpus/drafts.</summary>
internal sealed record CorpusPost(string Id, string School, string Text, CorpusSpan[] Expected)
{
    public static IEnumerable<CorpusPost> Read(string file) =>
        File.ReadLines(Repository.PathTo("tests", "corpus", "drafts", file)).Select(line => JsonSerializer.Deserialize<CorpusPost>(line, JsonSerializerOptions.Web)!);

    public static IReadOnlyDictionary<string, SchoolFacts> Schools { get; } =
        JsonSerializer.Deserialize<Dictionary<string, SchoolFacts>>(File.ReadAllText(Repository.PathTo("tests", "corpus", "drafts", "schools.json")))!;
}
