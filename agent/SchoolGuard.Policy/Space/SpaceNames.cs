namespace SchoolGuard.Policy.Space;

/// <summary>The names that the access rules, ceilings and proofs of one or several policies speak of, each once.</summary>
internal sealed class SpaceNames(IReadOnlyList<TableReader> readers)
{
    public IReadOnlyList<string> Groups { get; } = Joined(readers, reader => reader.Groups, StringComparer.OrdinalIgnoreCase);

    public IReadOnlyList<string> Services { get; } = Joined(readers, reader => reader.Services, StringComparer.Ordinal);

    public IReadOnlyList<string> Hosts { get; } = Joined(readers, reader => reader.Hosts, StringComparer.Ordinal);

    public IReadOnlyList<string> Places { get; } = Joined(readers, reader => reader.Table.Places, StringComparer.OrdinalIgnoreCase);

    public IReadOnlyList<string> Roles { get; } = Joined(readers, reader => reader.Roles, StringComparer.OrdinalIgnoreCase);

    /// <summary>Every choice of roles that may have granted a permission, none first.</summary>
    public IEnumerable<string[]> Permissions => Enumerable.Range(0, 1 << Roles.Count).Select(bits => Roles.Where((_, index) => (bits >> index & 1) == 1).ToArray());

    private static IReadOnlyList<string> Joined(IReadOnlyList<TableReader> readers, Func<TableReader, IEnumerable<string>> names, StringComparer comparer) =>
        [.. readers.SelectMany(names).Distinct(comparer)];
}
