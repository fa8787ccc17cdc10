using SchoolGuard.Policy.Analysis.Values;
using SchoolGuard.Policy.Analyzers.Reviews;
using SchoolGuard.Policy.Compilation;
using SchoolGuard.Policy.Model;
using SchoolGuard.Policy.Model.Document;
using SchoolGuard.Policy.Model.Sets;
using SchoolGuard.Policy.Space;
using SchoolGuard.Policy.Space.Regions;

namespace SchoolGuard.Policy.Analyzers.Rules.Access;

/// <summary>What a value that changes nothing stands for.</summary>
/// <param name="Region">The situations that leave the rule when the value goes; empty if the rest of the rule has them all.</param>
/// <param name="Deciding">The rules that decide those just the same, by index, ascending.</param>
internal sealed record IdleValue(IRegion Region, IReadOnlyList<int> Deciding)
{
    /// <summary>Compares the policy with itself without the value, over the situations that either tells apart.</summary>
    public static IdleValue Of(Evidence evidence, int rule, SourceSpan value)
    {
        var document = evidence.Analysis.Document;
        var without = document with { Rules = [.. document.Rules.Select((each, index) => index == rule ? Without(each, value) : each)] };
        if (PolicySpace.TryCreate(evidence.Sites, [evidence.Analysis.Table, PolicyCompiler.Compile(without)], out _) is not { } space) return new IdleValue(evidence.Analysis.Space.Nothing, []);

        var map = space.Policies[0];
        var leaving = map.Applies(rule).Except(space.Policies[1].Applies(rule));
        var overriding = document.Rules[rule].Effect is Effect.Allow ? map.RulesIn(leaving, Effect.Deny) : [];
        return new IdleValue(leaving, [.. map.RulesIn(leaving, document.Rules[rule].Effect).Where(other => other != rule).Concat(overriding).OrderBy(other => other)]);
    }

    /// <summary>The rule without the value that is written at a place.</summary>
    public static AccessRule Without(AccessRule rule, SourceSpan value) => rule with
    {
        People = Without(rule.People, value) ?? rule.People,
        Sites = Without(rule.Sites, value) ?? rule.Sites,
        Places = Without(rule.Places, value),
        Times = Without(rule.Times, value),
    };

    private static SetExpression<T>? Without<T>(SetExpression<T>? set, SourceSpan value) =>
        set is not null && SetVariant<T>.Of(set).FirstOrDefault(variant => variant.Value == value) is { } variant ? variant.Rest : set;
}
