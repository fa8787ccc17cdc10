using SchoolGuard.Policy.Analyzers.Reading.Sets;
using SchoolGuard.Policy.Analyzers.Reviews;
using SchoolGuard.Policy.Model;
using SchoolGuard.Policy.Model.Document;
using SchoolGuard.Policy.Model.Sets;
using SchoolGuard.Policy.Space;
using SchoolGuard.Policy.Space.Regions;

namespace SchoolGuard.Policy.Analyzers.Rules.Access;

/// <summary>Whether two rules could be one with a larger set.</summary>
internal static class RuleJoin
{
    /// <summary>What two rules of the same clause differ in, if it is one thing and the two can be joined in it; else null.</summary>
    public static string? DifferingPart(Evidence evidence, int first, int second)
    {
        var part = DifferingPart(evidence.Rules[first], evidence.Rules[second]);
        return part is "places" && evidence.Rules[first].Effect is Effect.Allow && ReachEverywhere(evidence, first, second) ? null : part;
    }

    /// <summary>What two rules of the same clause differ in, if it is one thing and both say something of it; else null.</summary>
    public static string? DifferingPart(AccessRule left, AccessRule right)
    {
        if (left.Effect != right.Effect || left.AuthorisedLesson != right.AuthorisedLesson || !string.Equals(left.Clause, right.Clause, StringComparison.Ordinal)) return null;
        if (!new HashSet<string>(left.Permissions, StringComparer.OrdinalIgnoreCase).SetEquals(right.Permissions)) return null;
        List<string> differing = [];
        if (!AreAlike(left.People, right.People)) differing.Add("people");
        if (!AreAlike(left.Sites, right.Sites)) differing.Add("sites");
        if (!AreAlike(left.Places, right.Places)) differing.Add("places");
        if (!AreAlike(left.Times, right.Times)) differing.Add("times");
        if (differing.Count != 1) return null;
        var joins = differing[0] switch
        {
            "places" => left.Places is not null && right.Places is not null,
            "times" => IsOneCondition(left.Times) && IsOneCondition(right.Times),
            _ => true,
        };
        return joins ? differing[0] : null;
    }

    /// <summary>An Allow in every place there is would hold in an unknown one as well, which neither of two rules does.</summary>
    private static bool ReachEverywhere(Evidence evidence, int first, int second)
    {
        var (analysis, map) = (evidence.Analysis, evidence.Analysis.Policy);
        var together = Bits.Or(map.SidesOf(first)[Side.Places], map.SidesOf(second)[Side.Places]);
        return Enumerable.Range(0, map.Places.Length).All(place => Bits.Has(together, place) || analysis.Space.Places[place].All(location => location.IsUnknown));
    }

    /// <summary>Several conditions on time hold together, which no one word can join with another rule's.</summary>
    private static bool IsOneCondition(SetExpression<TimeValue>? times) =>
        times is SetExpression<TimeValue>.Value or SetExpression<TimeValue>.Named or SetExpression<TimeValue>.Combination { Operator: SetOperator.Union };

    private static bool AreAlike<T>(SetExpression<T>? left, SetExpression<T>? right) =>
        left is null || right is null ? ReferenceEquals(left, right) : string.Equals(SetIdentity.AsMeant(left), SetIdentity.AsMeant(right), StringComparison.Ordinal);
}
