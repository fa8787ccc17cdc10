using SchoolGuard.Policy.Model.Document;
using SchoolGuard.Policy.Model.Sets;

namespace SchoolGuard.Policy.Tests.Enumeration;

/// <summary>The values that are written in a policy's rules, ceilings and proofs.</summary>
internal static class Written
{
    public static IEnumerable<PeopleValue> People(PolicyDocument policy) =>
        policy.Rules.Select(rule => rule.People).Concat(policy.Proofs.Select(proof => proof.People)).SelectMany(In);

    public static IEnumerable<SiteValue> Sites(PolicyDocument policy) =>
        policy.Rules.Select(rule => rule.Sites).Concat(policy.Proofs.Select(proof => proof.Sites)).Concat(policy.Ceilings.Select(ceiling => ceiling.Grantable)).SelectMany(In);

    public static IEnumerable<PlaceValue> Places(PolicyDocument policy) =>
        policy.Rules.Select(rule => rule.Places).Concat(policy.Proofs.SelectMany(proof => proof.Conditions).Select(condition => condition.Places)).SelectMany(In);

    public static IEnumerable<TimeValue> Times(PolicyDocument policy) =>
        policy.Rules.Select(rule => rule.Times)
            .Concat(policy.Proofs.SelectMany(proof => proof.Conditions).Select(condition => condition.Times))
            .Concat(policy.Ceilings.Select(ceiling => ceiling.Within))
            .SelectMany(InAndWithin);

    private static IEnumerable<TimeValue> InAndWithin(SetExpression<TimeValue>? set) =>
        In(set).SelectMany(value => value is TimeValue.Between between ? InAndWithin(between.Within).Prepend(value) : [value]);

    private static IEnumerable<T> In<T>(SetExpression<T>? set) => set switch
    {
        SetExpression<T>.Named named => In(named.Definition),
        SetExpression<T>.Combination both => In(both.Left).Concat(In(both.Right)),
        SetExpression<T>.Value value => [value.Content],
        _ => [],
    };
}
