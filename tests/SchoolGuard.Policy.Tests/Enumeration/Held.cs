namespace SchoolGuard.Policy.Tests.Enumeration;

/// <summary>
/// What a value leaves possible in one policy, one bit each; a dimension that something does not depend on leaves all of it. What holds in a
/// situation is what all its values leave.
/// </summary>
/// <param name="Rules">The rules whose condition it meets.</param>
/// <param name="About">The rules that speak of the site.</param>
/// <param name="Ceilings">The lesson ceilings that it keeps to.</param>
/// <param name="Proofs">The proofs that speak of it.</param>
/// <param name="Conditions">The conditions of all proofs, in order, that it meets.</param>
internal readonly record struct Held(ulong Rules, ulong About, ulong Ceilings, ulong Proofs, ulong Conditions)
{
    public static Held Everything { get; } = new(ulong.MaxValue, ulong.MaxValue, ulong.MaxValue, ulong.MaxValue, ulong.MaxValue);

    public static Held operator &(Held left, Held right) => new(
        left.Rules & right.Rules,
        left.About & right.About,
        left.Ceilings & right.Ceilings,
        left.Proofs & right.Proofs,
        left.Conditions & right.Conditions);
}
