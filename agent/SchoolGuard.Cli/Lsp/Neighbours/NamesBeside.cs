using SchoolGuard.Catalogue;
using SchoolGuard.Cli.Policies;
using SchoolGuard.Policy.Analyzers.Editing.Names;
using SchoolGuard.School;

namespace SchoolGuard.Cli.Lsp.Neighbours;

/// <summary>The names that the files beside a policy give, and those of the catalogue. A file that is missing or faulty gives none; its own check says why.</summary>
/// <param name="policy">The policy's path; null if it is no file yet.</param>
/// <param name="school">The school.json to use; null: the one beside the policy.</param>
internal sealed class NamesBeside(string? policy, string? school) : INameBook
{
    private static readonly KnownName[] Services =
        [.. ServiceCatalogue.Default.Services.Select(service => new KnownName(service.Id, $"{service.Name}, {service.Category}: {string.Join(", ", service.Hosts)}"))];

    private readonly Lazy<IReadOnlyDictionary<string, string>?> clauses = new(() => ReadClauses(policy));
    private readonly Lazy<SchoolSettings?> settings = new(() => (school ?? FindSchool(policy)) is { } path ? SchoolFile.Load(path).Settings : null);

    /// <summary>The clauses of the school's policy and their words; null if they are not listed.</summary>
    public IReadOnlyDictionary<string, string>? Clauses => clauses.Value;

    public IReadOnlyList<KnownName> NamesOf(NameKind kind) => kind switch
    {
        NameKind.Service => Services,
        NameKind.Clause => [.. (Clauses ?? new Dictionary<string, string>(StringComparer.Ordinal)).Select(clause => new KnownName(clause.Key, clause.Value))],
        NameKind.Place => [.. settings.Value?.Places.Keys.Select(place => new KnownName(place, "a place of school.json")) ?? []],
        NameKind.Group => [.. settings.Value?.Roster.Folder is { } roster ? Groups(roster) : []],
        _ => [],
    };

    private static IEnumerable<KnownName> Groups(string roster) => Roster.Read(roster).Roster.Classes
        .SelectMany(each => new[] { each.Title, each.Code })
        .Where(name => name.Length > 0)
        .Distinct(StringComparer.OrdinalIgnoreCase)
        .Order(StringComparer.OrdinalIgnoreCase)
        .Select(name => new KnownName(name, "a group of the roster"));

    private static IReadOnlyDictionary<string, string>? ReadClauses(string? policy) =>
        policy is not null && ClauseFile.TryRead(Sibling(policy, ".clauses.json"), out var clauses, out _) ? clauses : null;

    /// <summary>NAME.school.json beside NAME.policy.cs, or school.json there or one folder up.</summary>
    private static string? FindSchool(string? policy)
    {
        if (policy is null || Path.GetDirectoryName(policy) is not { } folder) return null;
        string[] places = [Sibling(policy, ".school.json"), Path.Combine(folder, "school.json"), Path.Combine(folder, "..", "school.json")];
        return Array.Find(places, File.Exists);
    }

    private static string Sibling(string policy, string suffix) =>
        (policy.EndsWith(LoadedPolicy.SourceSuffix, StringComparison.OrdinalIgnoreCase) ? policy[..^LoadedPolicy.SourceSuffix.Length] : policy) + suffix;
}
