using SchoolGuard.Policy.Model;
using SchoolGuard.Policy.Model.Table;

namespace SchoolGuard.Policy.Decisions.Keys;

/// <summary>Looks up people, sites, places and permissions in one policy.</summary>
internal sealed class KeyMaker(PolicyTable table, IReadOnlyList<TableCeiling> ceilings)
{
    public PersonKey KeyOf(Person person)
    {
        var sets = Evaluate(table.PeopleSets, step => Contains(step, person));
        return new PersonKey(Rules(rule => sets[rule.People]), person.Role is Role.Pupil);
    }

    public SiteKey KeyOf(Site site)
    {
        var sets = Evaluate(table.SiteSets, step => Contains(step, site));
        var opened = table.Rules.Any(rule => rule.AuthorisedLesson && sets[rule.Sites]);
        var grantable = 0UL;
        for (var ceiling = 0; ceiling < ceilings.Count; ceiling++)
        {
            if (ceilings[ceiling].Grantable is { } set ? sets[set] : opened) grantable |= 1UL << ceiling;
        }

        return new SiteKey(Rules(rule => sets[rule.Sites]), grantable);
    }

    public PlaceKey KeyOf(Location place)
    {
        var atom = AtomOf(place);
        return new PlaceKey(Rules(rule => rule.Places is not { } set || Meets(table.PlaceSets[set], atom, rule.Effect)));
    }

    public PermissionKey KeyOfPermissions(string[] roles)
    {
        var granted = table.Roles.Select(role => roles.Contains(role, StringComparer.OrdinalIgnoreCase)).ToArray();
        return new PermissionKey(Rules(rule => rule.Effect is Effect.Allow
            ? rule.Permissions.All(role => granted[role])
            : !rule.Permissions.Any(role => granted[role])));
    }

    public bool IsIn(int peopleSet, Person person) => table.PeopleSets[peopleSet].Contains(step => Contains(step, person));

    public bool IsIn(int siteSet, Site site) => table.SiteSets[siteSet].Contains(step => Contains(step, site));

    /// <summary>Whether a place belongs to a set; an unknown one belongs only to the set of every place.</summary>
    public bool IsIn(int placeSet, Location place) => Meets(table.PlaceSets[placeSet], AtomOf(place), Effect.Allow);

    private static bool Meets(PlaceSet set, int? atom, Effect effect) =>
        atom is { } known ? set.Members[known] : set.IsEverywhere || effect is Effect.Deny;

    private int? AtomOf(Location place)
    {
        if (place.IsUnknown) return null;
        if (place.IsOffSite) return table.Places.Count + 1;
        for (var index = 0; index < table.Places.Count; index++)
        {
            if (string.Equals(table.Places[index], place.Name, StringComparison.OrdinalIgnoreCase)) return index;
        }

        return table.Places.Count;
    }

    private bool Contains(SetStep step, Person person) => step.Kind is SetStepKind.Group
        ? person.Groups.Contains(table.Groups[step.Value], StringComparer.OrdinalIgnoreCase)
        : (step.Value & person.BaseMask) != 0;

    private bool Contains(SetStep step, Site site) => step.Kind switch
    {
        SetStepKind.Categories => ((SiteCategories)step.Value & site.Category) != SiteCategories.None,
        SetStepKind.Service => string.Equals(table.Services[step.Value], site.Service, StringComparison.Ordinal),
        SetStepKind.Host => HostTree.IsAtOrBelow(site.Host, table.Hosts[step.Value]),
        _ => true,
    };

    private static bool[] Evaluate(IReadOnlyList<SetProgram> sets, Func<SetStep, bool> contains) => [.. sets.Select(set => set.Contains(contains))];

    private ulong[] Rules(Func<TableRule, bool> fits) => RuleMask.Of(table.Rules.Count, rule => fits(table.Rules[rule]));
}
