using SchoolGuard.Policy.Decisions;
using SchoolGuard.Policy.Decisions.Keys;
using SchoolGuard.Policy.Model;
using SchoolGuard.Policy.Model.Table;

namespace SchoolGuard.Policy.Space;

/// <summary>
/// What one policy tells apart: two values with equal signatures are one to all its access rules, ceilings and proofs. Posting rules are about posts,
/// not access, and what only they name is nothing to it.
/// </summary>
internal sealed class TableReader(PolicyTable table)
{
    private readonly KeyMaker keys = new(table, CompiledPolicy.CeilingsOf(table));

    // Rules and proofs share sets, and what is in the same sets is in the same rules and proofs.
    private readonly int[] peopleSets = [.. table.Rules.Select(rule => rule.People).Concat(table.Proofs.Select(proof => proof.People)).Distinct()];
    private readonly int[] siteSets =
    [
        .. table.Rules.Select(rule => rule.Sites)
            .Concat(table.Proofs.Select(proof => proof.Sites))
            .Concat(table.Ceilings.Select(ceiling => ceiling.Grantable).OfType<int>())
            .Distinct(),
    ];

    private readonly int[] timeSets =
    [
        .. table.Rules.Select(rule => rule.Times)
            .Concat(table.Ceilings.Select(ceiling => ceiling.Within))
            .Concat(table.Proofs.SelectMany(proof => proof.Conditions).Select(condition => condition.Times))
            .OfType<int>()
            .Distinct(),
    ];

    public PolicyTable Table => table;

    public IEnumerable<string> Groups => Operands(peopleSets.Select(index => table.PeopleSets[index]), SetStepKind.Group, table.Groups);

    public IEnumerable<string> Services => Operands(siteSets.Select(index => table.SiteSets[index]), SetStepKind.Service, table.Services);

    public IEnumerable<string> Hosts => Operands(siteSets.Select(index => table.SiteSets[index]), SetStepKind.Host, table.Hosts);

    public IEnumerable<string> Roles => table.Rules.SelectMany(rule => rule.Permissions).Select(role => table.Roles[role]);

    public IEnumerable<TimeSet> TimeSets => timeSets.Select(index => table.TimeSets[index]);

    public IReadOnlyList<TableCeiling> Ceilings { get; } = CompiledPolicy.CeilingsOf(table);

    public KeyMaker Keys => keys;

    public IEnumerable<ulong> Signature(Person person) =>
        [.. Bits.Where(peopleSets.Length, index => keys.IsIn(peopleSets[index], person)), person.Role is Role.Pupil ? 1UL : 0];

    public IEnumerable<ulong> Signature(Site site) => Bits.Where(siteSets.Length, index => keys.IsIn(siteSets[index], site));

    public IEnumerable<ulong> Signature(Location place) =>
    [
        .. keys.KeyOf(place).Rules,
        .. table.Proofs.SelectMany(proof => proof.Conditions).Select(condition => Meets(condition, place) ? 1UL : 0),
    ];

    public IEnumerable<ulong> SignatureOfPermissions(string[] roles) => keys.KeyOfPermissions(roles).Rules;

    /// <summary>Whether a place meets a proof's condition: an unknown one only a condition that every place meets.</summary>
    public bool Meets(TableCondition condition, Location place) => condition.Places is not { } set || keys.IsIn(set, place);

    private static IEnumerable<string> Operands(IEnumerable<SetProgram> sets, SetStepKind kind, IReadOnlyList<string> names) =>
        sets.SelectMany(set => set.Steps).Where(step => step.Kind == kind).Select(step => names[step.Value]);
}
