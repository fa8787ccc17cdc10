using SchoolGuard.Agent.Access;
using SchoolGuard.Catalogue;
using SchoolGuard.Policy.Decisions;
using SchoolGuard.Policy.Model.Table;
using SchoolGuard.School;

namespace SchoolGuard.Agent.Policies;

/// <summary>A policy with everything that is worked out once for it.</summary>
internal sealed class PolicyInForce
{
    private PolicyInForce(PolicyTable table, NodaZone zone, ulong counter, bool isBuiltIn, ServiceCatalogue catalogue)
    {
        (Zone, Counter, IsBuiltIn) = (zone, counter, isBuiltIn);
        Compiled = new CompiledPolicy(table);
        Sites = new GovernedSites(Compiled, catalogue);
        LongestLesson = Compiled.Ceilings.Max(ceiling => ceiling.AtMostMinutes);
    }

    public CompiledPolicy Compiled { get; }

    public NodaZone Zone { get; }

    /// <summary>The bundle's counter; 0 for the built-in default.</summary>
    public ulong Counter { get; }

    public bool IsBuiltIn { get; }

    public GovernedSites Sites { get; }

    /// <summary>Minutes of the longest lesson that some ceiling permits.</summary>
    public int LongestLesson { get; }

    public string School => Compiled.Table.Header.School;

    public string Title => Compiled.Table.Header.Title;

    public static PolicyInForce BuiltIn(ServiceCatalogue catalogue) =>
        new(BuiltInPolicy.Table, NodaZone.TryGet(BuiltInPolicy.Table.Header.TimeZone)!, counter: 0, isBuiltIn: true, catalogue);

    /// <returns>The policy, or null with what is wrong with it.</returns>
    public static PolicyInForce? TryPrepare(PolicyTable table, ulong counter, ServiceCatalogue catalogue, out string? fault)
    {
        fault = null;
        if (NodaZone.TryGet(table.Header.TimeZone) is not { } zone)
        {
            fault = $"the policy's time zone `{table.Header.TimeZone}` is not known here: update the agent, or correct the policy's header";
            return null;
        }

        try
        {
            return new PolicyInForce(table, zone, counter, isBuiltIn: false, catalogue);
        }
        catch (ArgumentException problem)
        {
            fault = $"the policy's tables are faulty ({problem.Message}): build the bundle again";
            return null;
        }
    }
}
