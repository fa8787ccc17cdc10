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

    private FactsVisitor(PolicySpace space, PolicyMap map)
    {
        this.space = space;
        facts = [.. map.Table.Rules.Select(_ => new RuleFacts(space.People.Count, space.Sites.Count, space.Places.Count, space.Times.Count))];
        isKnownPlace = [.. Enumerable.Range(0, space.Places.Count).Select(place => space.Places[place].Any(location => !location.IsUnknown))];
        gaps = new GapFinder(space.Times);
        decided = new bool[space.People.Count * space.Sites.Count];
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

    public void Visit(RowPass row)
    {
        for (var index = 0; index < row.Count; index++) Note(row, row.Rules[index]);
        if (!Bits.IsEmpty(row.Allowing) || !Bits.IsEmpty(row.Denying)) decided[(row.Place.Person * space.Sites.Count) + row.Place.Site] = true;
        gaps.Look(row);
    }

    private void Note(RowPass row, int rule)
    {
        var fact = facts[rule];
        var times = row.Times[rule];
        var isDeny = row.IsDeny(rule);
        ulong applies = 0, effective = 0, overridden = 0, decides = 0;
        for (var word = 0; word < times.Length; word++)
        {
            var alone = isDeny ? times[word] & ~row.DenyingTwice[word] : times[word] & ~row.AllowingTwice[word] & ~row.Denying[word];
            applies |= times[word];
            effective |= isDeny ? times[word] : times[word] & ~row.Denying[word];
            overridden |= isDeny ? 0 : times[word] & row.Denying[word];
            decides |= alone;
            fact.DecidingTimes[word] |= alone;
        }

        fact.IsPossible |= applies != 0 && isKnownPlace[row.Place.Place];
        fact.HasEffect |= effective != 0;
        fact.IsOverriddenSomewhere |= overridden != 0;
        if (decides == 0) return;
        fact.Decides = true;
        Bits.Add(fact.DecidingPeople, row.Place.Person);
        Bits.Add(fact.DecidingSites, row.Place.Site);
        Bits.Add(fact.DecidingPlaces, row.Place.Place);
    }
}

/// <summary>What one pass over a policy finds out.</summary>
/// <param name="Rules">About each rule, by index.</param>
/// <param name="Gaps">Short stretches that no rule decides.</param>
/// <param name="IsDecided">Whether some rule ever applies for a kind of people on a kind of sites.</param>
internal sealed record PolicyFacts(IReadOnlyList<RuleFacts> Rules, IReadOnlyList<FoundGap> Gaps, Func<int, int, bool> IsDecided);
