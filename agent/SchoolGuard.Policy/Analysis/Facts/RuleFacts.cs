namespace SchoolGuard.Policy.Analysis.Facts;

/// <summary>What is true of one access rule over every situation there is.</summary>
public sealed class RuleFacts
{
    internal RuleFacts(int people, int sites, int places, int times) =>
        (DecidingPeople, DecidingSites, DecidingPlaces, DecidingTimes) = (Space.Bits.None(people), Space.Bits.None(sites), Space.Bits.None(places), Space.Bits.None(times));

    /// <summary>Whether it applies in some situation with a known place.</summary>
    public bool IsPossible { get; internal set; }

    /// <summary>Of an Allow: whether it applies somewhere without any Deny. Of a Deny: whether it applies.</summary>
    public bool HasEffect { get; internal set; }

    /// <summary>Of an Allow: whether some Deny applies in some of its situations.</summary>
    public bool IsOverriddenSomewhere { get; internal set; }

    /// <summary>Whether the outcome of some situation would change without it, because no other rule of its effect applies there.</summary>
    public bool Decides { get; internal set; }

    /// <summary>Whether some site is governed by this rule alone.</summary>
    public bool GovernsAlone { get; internal set; }

    /// <summary>Whether the policy would be the same in every situation without it, in all of allowed, denied, default and ungoverned.</summary>
    public bool IsRemovable => !Decides && !GovernsAlone;

    internal ulong[] DecidingPeople { get; }

    internal ulong[] DecidingSites { get; }

    internal ulong[] DecidingPlaces { get; }

    internal ulong[] DecidingTimes { get; }
}
