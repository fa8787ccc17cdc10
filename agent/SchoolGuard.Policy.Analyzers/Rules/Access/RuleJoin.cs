using SchoolGuard.Policy.Analyzers.Reading.Sets;
using SchoolGuard.Policy.Analyzers.Reviews;
using SchoolGuard.Policy.Model;
using SchoolGuard.Policy.Model.Document;
using SchoolGuard.Policy.Model.Sets;

namespace SchoolGuard.Policy.Analyzers.Rules.Access;

/// <summary>Whether two rules could be one with a larger set.</summary>
internal static class RuleJoin
{
    /// <summary>What two rules of the same clause differ in, if it is one thing and both say something of it; else null.</summary>
    public static string? DifferingPart(Evidence evidence, int first, int second) => DifferingPart(evidence.Rules[first], evidence.Rules[second]);

    /// <summary>What two rules of the same clause differ in, if it is one thing and both say something of it; else null.</summary>
    public static string? DifferingPart(AccessRule left, AccessRule right)
    {
        if (left.Effect != right.Effect || left.AuthorisedLesson != right.AuthorisedLesson || !string.Equals(left.Clause, right.Clause, StringComparison.Ordinal)) return null;
        if (!left.Permissions.SequenceEqual(right.Permissions, StringComparer.OrdinalIgnoreCase)) return null;
        List<string> differing = [];
        if (!AreAlike(left.People, right.People)) differing.Add("people");
        if (!AreAlike(left.Sites, right.Sites)) differing.Add("sites");
        if (!AreAlike(left.Places, right.Places)) differing.Add("places");
        if (!AreAlike(left.Times, right.Times)) differing.Add("times");
        return differing.Count == 1 && HasBoth(differing[0], left, right) ? differing[0] : null;
    }

    /// <summary>
    /// Places are joined for a Deny only: an Allow in all places together would hold in an unknown one as well. Conditions on time may be several, which
    /// cannot be joined by one word.
    /// </summary>
    private static bool HasBoth(string part, AccessRule left, AccessRule right) => part switch
    {
        "places" => left is { Effect: Effect.Deny, Places: not null } && right.Places is not null,
        "times" => left.Times is SetExpression<TimeValue>.Value or SetExpression<TimeValue>.Named && right.Times is SetExpression<TimeValue>.Value or SetExpression<TimeValue>.Named,
        _ => true,
    };

    private static bool AreAlike<T>(SetExpression<T>? left, SetExpression<T>? right) =>
        left is null || right is null ? ReferenceEquals(left, right) : string.Equals(SetIdentity.AsMeant(left), SetIdentity.AsMeant(right), StringComparison.Ordinal);
}
