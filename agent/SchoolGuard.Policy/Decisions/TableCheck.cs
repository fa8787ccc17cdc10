using SchoolGuard.Policy.Model.Table;

namespace SchoolGuard.Policy.Decisions;

/// <summary>Refuses a table with an index that points nowhere, so that no decision can fail later.</summary>
public static class TableCheck
{
    /// <summary>Looks at every index of a table.</summary>
    /// <exception cref="ArgumentException">One points nowhere.</exception>
    public static void Check(PolicyTable table)
    {
        if (table.Ceilings.Count > PolicyTable.MostCeilings) throw new ArgumentException($"more than {PolicyTable.MostCeilings} lesson ceilings", nameof(table));
        foreach (var step in table.PeopleSets.SelectMany(set => set.Steps)) CheckPeople(step, table);
        foreach (var step in table.SiteSets.SelectMany(set => set.Steps)) CheckSites(step, table);
        foreach (var set in table.PlaceSets)
        {
            if (set.Members.Count != table.Places.Count + 2) throw new ArgumentException("a set of places does not fit the places", nameof(table));
        }

        foreach (var rule in table.Rules)
        {
            Index(rule.People, table.PeopleSets.Count);
            Index(rule.Sites, table.SiteSets.Count);
            Index(rule.Places, table.PlaceSets.Count);
            Index(rule.Times, table.TimeSets.Count);
            foreach (var role in rule.Permissions) Index(role, table.Roles.Count);
        }

        foreach (var ceiling in table.Ceilings)
        {
            Index(ceiling.Within, table.TimeSets.Count);
            Index(ceiling.Grantable, table.SiteSets.Count);
            if (ceiling.AtMostMinutes < 1) throw new ArgumentException("a lesson ceiling below one minute", nameof(table));
        }

        foreach (var rule in table.PostingRules)
        {
            Index(rule.People, table.PeopleSets.Count);
            Index(rule.Sites, table.SiteSets.Count);
            Index(rule.Times, table.TimeSets.Count);
            foreach (var role in rule.Permissions) Index(role, table.Roles.Count);
        }

        foreach (var proof in table.Proofs) CheckProof(proof, table);
    }

    private static void CheckProof(TableProof proof, PolicyTable table)
    {
        Index(proof.People, table.PeopleSets.Count);
        Index(proof.Sites, table.SiteSets.Count);
        if (proof.Conditions.Count == 0) throw new ArgumentException("a proof without a region", nameof(proof));
        foreach (var condition in proof.Conditions)
        {
            Index(condition.Places, table.PlaceSets.Count);
            Index(condition.Times, table.TimeSets.Count);
        }
    }

    private static void CheckPeople(SetStep step, PolicyTable table)
    {
        if (step.Kind is SetStepKind.Group) Index(step.Value, table.Groups.Count);
        else if (step.Kind is not (SetStepKind.Bases or SetStepKind.Union or SetStepKind.Intersection or SetStepKind.Difference))
            throw new ArgumentException($"a set of people has a step {step.Kind}", nameof(step));
    }

    private static void CheckSites(SetStep step, PolicyTable table)
    {
        if (step.Kind is SetStepKind.Service) Index(step.Value, table.Services.Count);
        else if (step.Kind is SetStepKind.Host) Index(step.Value, table.Hosts.Count);
        else if (step.Kind is SetStepKind.Bases or SetStepKind.Group)
            throw new ArgumentException($"a set of sites has a step {step.Kind}", nameof(step));
    }

    private static void Index(int? index, int count)
    {
        if (index is { } known && (known < 0 || known >= count)) throw new ArgumentException($"index {known} of {count} points nowhere", nameof(index));
    }
}
