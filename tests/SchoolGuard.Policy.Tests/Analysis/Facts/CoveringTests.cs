using SchoolGuard.Policy.Analysis;
using SchoolGuard.Policy.Model;
using SchoolGuard.Policy.Model.Document;
using SchoolGuard.Policy.Model.Sets;
using SchoolGuard.Policy.Tests.Enumeration;
using SchoolGuard.Policy.Tests.Randomness;

namespace SchoolGuard.Policy.Tests.Analysis.Facts;

[TestClass]
public sealed class CoveringTests
{
    [TestMethod]
    public void A_rule_that_several_cover_is_covered_by_those_named_and_by_no_fewer() => Seeds.Each(400, random =>
    {
        var document = InParts(random, RandomDocument.Next(random, mostRules: 3));
        var analysis = PolicyAnalysis.TryCreate(document, RawValues.Catalogue, out var overflow);
        Assert.IsNotNull(analysis, overflow?.ToString());

        RuleFactsCheck.Check(new Enumerator(analysis.Space, [document]), analysis);
    });

    /// <summary>A policy with its first rule said again in parts, which may overlap: by people, by sites and by times; a part of an Allow may be denied instead.</summary>
    private static PolicyDocument InParts(Random random, PolicyDocument policy)
    {
        var sets = new RandomSets(random);
        var whole = policy.Rules[0];
        AccessRule[] parts = [whole];
        if (random.OneIn(2)) parts = [.. parts.SelectMany(part => Split(part.People, sets.People()).Select(people => part with { People = people }))];
        if (random.OneIn(2)) parts = [.. parts.SelectMany(part => Split(part.Sites, sets.Sites()).Select(sites => part with { Sites = sites }))];
        if (random.OneIn(2)) parts = [.. parts.SelectMany(part => Split(part.Times ?? AnyTime, sets.Times()).Select(times => part with { Times = times }))];
        var more = parts.Select(part => random.OneIn(4) ? part with { Effect = Effect.Deny } : part).Concat(random.Some(parts).Select(part => part with { People = whole.People }));
        return policy with { Rules = [.. policy.Rules, .. more] };
    }

    private static SetExpression<TimeValue> AnyTime => new SetExpression<TimeValue>.Value(new TimeValue.Days(0b1111111, 0b111), default);

    private static SetExpression<T>[] Split<T>(SetExpression<T> whole, SetExpression<T> part) =>
    [
        new SetExpression<T>.Combination(SetOperator.Intersection, whole, part, default),
        new SetExpression<T>.Combination(SetOperator.Difference, whole, part, default),
    ];
}
