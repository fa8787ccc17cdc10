using System.Text.Json;
using System.Text.Json.Serialization;
using SchoolGuard.TestKit.Machine;

namespace SchoolGuard.Drafts.Tests.Corpus;

/// <summary>
/// The files of labelled posts: those in <c>posts</c> are there to be read and learnt from; those in <c>held-back</c> are read by nobody but their
/// writers, so that they measure what the detectors make of posts never seen.
/// </summary>
internal static class CorpusFile
{
    private static readonly JsonSerializerOptions Strict = new(JsonSerializerOptions.Web) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow };

    public static IReadOnlyList<CorpusPost> Posts { get; } = ReadAll("posts");

    public static IReadOnlyList<CorpusPost> HeldBack { get; } = ReadAll("held-back");

    public static string PathTo(params string[] parts) => Repository.PathTo(["tests", "corpus", "drafts", .. parts]);

    private static CorpusPost[] ReadAll(string folder) =>
        [.. Directory.EnumerateFiles(PathTo(folder), "*.jsonl").Order(StringComparer.Ordinal).SelectMany(Read)];

    private static IEnumerable<CorpusPost> Read(string path) => File.ReadLines(path).Select((line, index) =>
    {
        var place = $"{Path.GetFileName(Path.GetDirectoryName(path))}/{Path.GetFileName(path)}({index + 1})";
        try
        {
            return Read(place, JsonSerializer.Deserialize<Line>(line, Strict)!);
        }
        catch (Exception exception) when (exception is JsonException or FormatException)
        {
            throw new FormatException($"{place}: {exception.Message}", exception);
        }
    });

    private static CorpusPost Read(string place, Line line) => new(
        line.Id,
        CorpusSchool.Named(line.School),
        line.Account switch
        {
            "personal" => false,
            "official" => true,
            _ => throw new FormatException("the account is neither personal nor official"),
        },
        line.Evasion,
        MarkedText.Parse(line.Text))
    {
        Place = place,
    };

    private sealed record Line
    {
        public required string Id { get; init; }

        public required string School { get; init; }

        public required string Account { get; init; }

        public string? Evasion { get; init; }

        public required string Text { get; init; }
    }
}
