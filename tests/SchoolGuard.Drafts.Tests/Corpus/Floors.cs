using System.Text.Json;

namespace SchoolGuard.Drafts.Tests.Corpus;

/// <summary>The least that must be reached. Kept in floors.json, which is edited in one direction only: figures there get better.</summary>
internal sealed record Floors
{
    public static Floors Present { get; } = JsonSerializer.Deserialize<Floors>(File.ReadAllText(CorpusFile.PathTo("floors.json")), JsonSerializerOptions.Web)!;

    public required Reading Posts { get; init; }

    public required Reading HeldBack { get; init; }

    public required Count Size { get; init; }

    /// <summary>How well a part of the posts is read.</summary>
    internal sealed record Reading(double Precision, double Recall, double FalseHoldsPer200);

    /// <summary>How many posts there are in all.</summary>
    internal sealed record Count(int WithFindings, int Ordinary);
}
