using SchoolGuard.Policy.Decisions;
using SchoolGuard.Policy.Decisions.Keys;
using SchoolGuard.Policy.Model.Table;

namespace SchoolGuard.Policy.Space;

/// <summary>What one policy tells apart: two values with equal signatures are one to all its rules and proofs.</summary>
internal sealed class TableReader(PolicyTable table)
{
    private readonly KeyMaker keys = new(table, CompiledPolicy.CeilingsOf(table));

    public PolicyTable Table => table;

    public IReadOnlyList<TableCeiling> Ceilings { get; } = CompiledPolicy.CeilingsOf(table);

    public KeyMaker Keys => keys;

    public IEnumerable<ulong> Signature(Person person)
    {
        var key = keys.KeyOf(person);
        return [.. key.Rules, .. Proofs(proof => keys.IsIn(proof.People, person)), key.IsPupil ? 1UL : 0];
    }

    public IEnumerable<ulong> Signature(Site site)
    {
        var key = keys.KeyOf(site);
        return [.. key.Rules, .. Proofs(proof => keys.IsIn(proof.Sites, site)), key.Grantable];
    }

    public IEnumerable<ulong> Signature(Location place) =>
    [
        .. keys.KeyOf(place).Rules,
        .. table.Proofs.SelectMany(proof => proof.Conditions).Select(condition => Meets(condition, place) ? 1UL : 0),
    ];

    public IEnumerable<ulong> SignatureOfPermissions(string[] roles) => keys.KeyOfPermissions(roles).Rules;

    /// <summary>Whether a place meets a proof's condition: an unknown one only a condition that every place meets.</summary>
    public bool Meets(TableCondition condition, Location place) => condition.Places is not { } set || keys.IsIn(set, place);

    private ulong[] Proofs(Func<TableProof, bool> contains) => Bits.Where(table.Proofs.Count, proof => contains(table.Proofs[proof]));
}
