using SchoolGuard.Policy.Space;
using SchoolGuard.Policy.Space.Rows;

namespace SchoolGuard.Policy.Analysis.Facts;

/// <summary>Gathers, row by row, the facts about every rule, the gaps, and whom no rule ever decides for.</summary>
internal sealed class FactsVisitor : IRowVisitor
{
    private readonly PolicySpace space;
    private readonly RuleFacts[] facts;
    private readonly bool[] isKnownPlace;
    private readonly GapFinder gaps;
    private readonly bool[] decided;
    private readonly ulong[] alone;
    private readonly ulong[] never;

    private FactsVisitor(PolicySpace space, PolicyMap map)
    {
        this.space = space;
        facts = [.. map.Table.Rules.Select(_ => new RuleFacts(space.People.Count, space.Sites.Count, space.Places.Count, space.Times.Count))];
        isKnownPlace = [.. Enumerable.Range(0, space.Places.Count).Select(place => space.Places[place].Any(location => !location.IsUnknown))];
        gaps = new GapFinder(space.Times);
        decided = new bool[space.People.Count * space.Sites.Count];
        (alone, never) = (Bits.None(space.Times.Count), Bits.None(space.Times.Count));
    }

    public static PolicyFacts Gather(PolicySpace space, PolicyMap map)
    {
        var visitor = new FactsVisitor(space, map);
        RowPass.Go(space, map, visitor);
        for (var site = 0; site < map.Sites.Length; site++)
        {
            var rules = Bits.Members(map.Sites[site].Rules).Take(2).ToList();
            if (rules.Count == 1) visitor.facts[rules[0]].GovernsAlone = true;
        }

        return new PolicyFacts(visitor.facts, visitor.gaps.Found, (person, site) => visitor.decided[(person * space.Sites.Count) + site]);
    }

    public void Visit(RowPass rows)
    {
        var isDecided = false;
        for (var word = 0; word < alone.Length; word++)
        {
            alone[word] = rows.Denying[word] & ~rows.DenyingTwice[word];
            isDecided |= (rows.Allowing[word] | rows.Denying[word]) != 0;
        }

        if (!isDecided) return;
        foreach (var person in rows.People) decided[(person * space.Sites.Count) + rows.Site] = true;
        for (var index = 0; index < rows.Denials; index++) Note(rows, rows.Rules[index], never);
        for (var word = 0; word < alone.Length; word++) alone[word] = rows.Allowing[word] & ~rows.AllowingTwice[word] & ~rows.Denying[word];
        for (var index = rows.Denials; index < rows.Count; index++) Note(rows, rows.Rules[index], rows.Denying);
        gaps.Look(rows);
    }

    private bool IsKnown(List<int> places)
    {
        foreach (var place in places)
        {
            if (isKnownPlace[place]) return true;
        }

        return false;
    }

    private void Note(RowPass rows, int rule, ulong[] overriding)
    {
        var fact = facts[rule];
        var times = rows.Times[rule];
        ulong applies = 0, effective = 0, overridden = 0, decides = 0;
        for (var word = 0; word < times.Length; word++)
        {
            var decidesNow = times[word] & alone[word];
            applies |= times[word];
            effective |= times[word] & ~overriding[word];
            overridden |= times[word] & overriding[word];
            decides |= decidesNow;
            fact.DecidingTimes[word] |= decidesNow;
        }

        if (applies == 0) return;
        if (!fact.IsPossible) fact.IsPossible = IsKnown(rows.Places);
        fact.HasEffect |= effective != 0;
        fact.IsOverriddenSomewhere |= overridden != 0;
        if (decides == 0) return;
        fact.Decides = true;
        foreach (var person in rows.People) Bits.Add(fact.DecidingPeople, person);
        Bits.Add(fact.DecidingSites, rows.Site);
        foreach (var place in rows.Places) Bits.Add(fact.DecidingPlaces, place);
    }
}

/// <summary>What one pass over a policy finds out.</summary>
/// <param name="Rules">About each rule, by index.</param>
/// <param name="Gaps">Short stretches that no rule decides.</param>
/// <param name="IsDecided">Whether some rule ever applies for a kind of people on a kind of sites.</param>
internal sealed record PolicyFacts(IReadOnlyList<RuleFacts> Rules, IReadOnlyList<FoundGap> Gaps, Func<int, int, bool> IsDecided);
