namespace SchoolGuard.Policy.Decisions.Reasons;

/// <summary>What a rule asks, in the order in which a person would.</summary>
public enum RuleCondition
{
    /// <summary>The person is among the rule's.</summary>
    Who,

    /// <summary>The site is among the rule's.</summary>
    Site,

    /// <summary>The place is among the rule's.</summary>
    Where,

    /// <summary>The time is among the rule's.</summary>
    When,

    /// <summary>An authorised lesson is in force for the person and the site.</summary>
    Lesson,

    /// <summary>Allow: every permission is given. Deny: none that lifts it is.</summary>
    Permission,
}

/// <summary>One condition that a rule states, in one situation.</summary>
/// <param name="Condition">Which.</param>
/// <param name="Holds">Whether it holds.</param>
/// <param name="Words">Why, in words: <c>Class 9 is in Classes 9, 10</c>.</param>
public sealed record ConditionReason(RuleCondition Condition, bool Holds, string Words);

/// <summary>Why a rule applies to a situation or does not.</summary>
/// <param name="Rule">Index of the rule in the table.</param>
/// <param name="Decides">Whether it is one of the rules behind the decision: a Deny that applies, else an Allow that applies.</param>
/// <param name="Conditions">Every condition that it states, in the order of <see cref="RuleCondition"/>; one that it does not state holds.</param>
public sealed record RuleReason(int Rule, bool Decides, IReadOnlyList<ConditionReason> Conditions)
{
    /// <summary>Whether all its conditions hold. An Allow may apply and yet not decide, where a Deny overrides it.</summary>
    public bool Applies => Conditions.All(condition => condition.Holds);
}
