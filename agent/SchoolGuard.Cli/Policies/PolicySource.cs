using SchoolGuard.Policy.Analyzers.Reading;
using SchoolGuard.Policy.Analyzers.Reviews;

namespace SchoolGuard.Cli.Policies;

/// <summary>Reads and reviews policy files with the services of the catalogue that comes with SchoolGuard.</summary>
internal static class PolicySource
{
    /// <summary>Reads a policy: what is wrong with it as a text of the language.</summary>
    public static PolicyReading Read(string path, string text) => PolicyReader.Read(path, text, new ReadingOptions());

    /// <summary>Reviews a policy: reading, and what is true of it over every situation; severities by the <c>.editorconfig</c> files above it.</summary>
    public static PolicyReview Review(string path, string text, IReadOnlyCollection<string>? clauses = null, PolicyText? before = null) =>
        PolicyReview.Of(path, text, Options(path, clauses, before));

    /// <summary>What a review of a file goes by.</summary>
    public static ReviewOptions Options(string path, IReadOnlyCollection<string>? clauses = null, PolicyText? before = null) => new()
    {
        Reading = new ReadingOptions { Clauses = clauses },
        Before = before,
        Severities = EditorConfig.SeveritiesFor(path),
    };
}
