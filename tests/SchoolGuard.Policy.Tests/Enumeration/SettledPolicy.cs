using NodaTime;
using SchoolGuard.Policy.Decisions;
using SchoolGuard.Policy.Model;
using SchoolGuard.Policy.Model.Document;
using SchoolGuard.Policy.Space.Regions;
using SchoolGuard.Policy.Tests.Oracle;
using SchoolGuard.Policy.Tests.Schools;

namespace SchoolGuard.Policy.Tests.Enumeration;

/// <summary>
/// A policy of at most 64 rules as the oracle reads it, settled value by value, so that a situation is an AND of a few words. Rules can be taken
/// away from it (<c>kept</c>), as if they had not been written.
/// </summary>
internal sealed class SettledPolicy(PolicyDocument policy)
{
    private readonly LessonCeiling[] ceilings = [.. OracleCase.CeilingsOf(policy)];
    private readonly ProofCondition[] conditions = [.. policy.Proofs.SelectMany(proof => proof.Conditions)];
    private readonly ulong denials = Bits(policy.Rules, rule => rule.Effect is Effect.Deny);
    private readonly ulong lessonRules = Bits(policy.Rules, rule => rule.AuthorisedLesson);
    private readonly ulong ceilingsOfRules = Bits([.. OracleCase.CeilingsOf(policy)], ceiling => ceiling.Grantable is null);

    public PolicyDocument Document => policy;

    public ulong Denials => denials;

    public Held Of(Scenario person) => Held.Everything with
    {
        Rules = Bits(policy.Rules, rule => Membership.Contains(rule.People, person)),
        Ceilings = person.Role is Role.Pupil ? ulong.MaxValue : 0,
        Proofs = Bits(policy.Proofs, proof => Membership.Contains(proof.People, person)),
    };

    public Held Of(Site site)
    {
        var rules = Bits(policy.Rules, rule => Membership.Contains(rule.Sites, site));
        return Held.Everything with
        {
            Rules = rules,
            About = rules,
            Ceilings = Bits(ceilings, ceiling => ceiling.Grantable is not { } sites || Membership.Contains(sites, site)),
            Proofs = Bits(policy.Proofs, proof => Membership.Contains(proof.Sites, site)),
        };
    }

    public Held Of(Location place) => Held.Everything with
    {
        Rules = Bits(policy.Rules, rule => OracleCase.IsMet(rule, place)),
        Conditions = Bits(conditions, condition => condition.Places is not { } places || (place.IsUnknown ? Membership.IsEverywhere(places) : Membership.Contains(places, place))),
    };

    public Held Of(string[] permissions) => Held.Everything with { Rules = Bits(policy.Rules, rule => OracleCase.IsMet(rule, permissions)) };

    public Held Of(int? lesson) => Held.Everything with { Ceilings = lesson is { } minutes ? Bits(ceilings, ceiling => minutes <= ceiling.AtMostMinutes) : 0 };

    public Held At(LocalDateTime time) => Held.Everything with
    {
        Rules = Bits(policy.Rules, rule => rule.Times is not { } times || Membership.Contains(times, time, EveryKindOfDay.School)),
        Ceilings = Bits(ceilings, ceiling => ceiling.Within is not { } times || Membership.Contains(times, time, EveryKindOfDay.School)),
        Conditions = Bits(conditions, condition => condition.Times is not { } times || Membership.Contains(times, time, EveryKindOfDay.School)),
    };

    public Held Of(Example example) =>
        Of(new Scenario { Role = example.Person.Role, Class = example.Class ?? 0, Groups = [.. example.Person.Groups] })
        & Of(example.Site)
        & Of(example.Place)
        & Of([.. example.Permissions])
        & Of(example.LessonMinutes)
        & At(EveryKindOfDay.At(example.Week, example.Minute));

    /// <summary>Policy-language, Meaning 1 and 2.</summary>
    public Outcome OutcomeOf(in Held situation, ulong kept = ulong.MaxValue)
    {
        if ((situation.About & kept) == 0) return Outcome.Ungoverned;
        var applying = Applying(situation, kept);
        if ((applying & denials) != 0) return Outcome.Denied;
        return applying == 0 ? Outcome.Default : Outcome.Allowed;
    }

    public bool IsOpen(in Held situation) => OutcomeOf(situation) is Outcome.Allowed or Outcome.Ungoverned;

    public ulong Applying(in Held situation, ulong kept = ulong.MaxValue) => situation.Rules & kept & (LessonHolds(situation, kept) ? ulong.MaxValue : ~lessonRules);

    /// <summary>The Denys that apply, else the Allows that apply.</summary>
    public ulong Deciding(in Held situation)
    {
        var applying = Applying(situation);
        return (applying & denials) == 0 ? applying : applying & denials;
    }

    /// <summary>Where a proof's claim speaks of: for Never and Always within its one condition.</summary>
    public bool IsClaimed(in Held situation, int proof) =>
        (situation.Proofs >> proof & 1) == 1 && (policy.Proofs[proof].Kind is ProofKind.Only || MeetsSome(situation, proof));

    public bool IsWrong(in Held situation, int proof) => IsClaimed(situation, proof) && policy.Proofs[proof].Kind switch
    {
        ProofKind.Never => IsOpen(situation),
        ProofKind.Always => !IsOpen(situation),
        _ => IsOpen(situation) && !MeetsSome(situation, proof),
    };

    /// <summary>Whether a situation meets some condition of a proof.</summary>
    public bool MeetsSome(in Held situation, int proof)
    {
        var first = policy.Proofs.Take(proof).Sum(before => before.Conditions.Count);
        for (var index = first; index < first + policy.Proofs[proof].Conditions.Count; index++)
        {
            if ((situation.Conditions >> index & 1) == 1 && (!conditions[index].AuthorisedLesson || LessonHolds(situation, ulong.MaxValue))) return true;
        }

        return false;
    }

    private static ulong Bits<T>(IReadOnlyList<T> items, Func<T, bool> contains)
    {
        var bits = 0UL;
        for (var index = 0; index < items.Count; index++)
        {
            if (contains(items[index])) bits |= 1UL << index;
        }

        return bits;
    }

    /// <summary>Meaning 3: without a ceiling's own list, a site is grantable if some rule that says AuthorisedLesson speaks of it.</summary>
    private bool LessonHolds(in Held situation, ulong kept)
    {
        var opened = (situation.About & lessonRules & kept) != 0;
        return (opened ? situation.Ceilings : situation.Ceilings & ~ceilingsOfRules) != 0;
    }
}
