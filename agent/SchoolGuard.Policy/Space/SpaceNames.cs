using SchoolGuard.Policy.Model.Table;

namespace SchoolGuard.Policy.Space;

/// <summary>The names that one or several policies speak of, each once.</summary>
internal sealed class SpaceNames(IReadOnlyList<PolicyTable> tables)
{
    public IReadOnlyList<string> Groups { get; } = Joined(tables, table => table.Groups, StringComparer.OrdinalIgnoreCase);

    public IReadOnlyList<string> Services { get; } = Joined(tables, table => table.Services, StringComparer.Ordinal);

    public IReadOnlyList<string> Hosts { get; } = Joined(tables, table => table.Hosts, StringComparer.Ordinal);

    public IReadOnlyList<string> Places { get; } = Joined(tables, table => table.Places, StringComparer.OrdinalIgnoreCase);

    public IReadOnlyList<string> Roles { get; } = Joined(tables, table => table.Roles, StringComparer.OrdinalIgnoreCase);

    /// <summary>Every choice of roles that may have granted a permission, none first.</summary>
    public IEnumerable<string[]> Permissions => Enumerable.Range(0, 1 << Roles.Count).Select(bits => Roles.Where((_, index) => (bits >> index & 1) == 1).ToArray());

    private static IReadOnlyList<string> Joined(IReadOnlyList<PolicyTable> tables, Func<PolicyTable, IReadOnlyList<string>> names, StringComparer comparer) =>
        [.. tables.SelectMany(names).Distinct(comparer)];
}
