using SchoolGuard.Cli.Policies;
using SchoolGuard.Cli.Schools;
using SchoolGuard.Cli.Usage;
using SchoolGuard.Policy.Decisions;
using SchoolGuard.Policy.Decisions.Reasons;
using SchoolGuard.Policy.Decisions.Time;
using SchoolGuard.Policy.Model.Table;
using SchoolGuard.School;

namespace SchoolGuard.Cli.Situations;

/// <summary>Decides scenarios by one policy.</summary>
internal sealed class Judge(PolicyTable table, NodaZone zone, SchoolCalendar calendar)
{
    private readonly CompiledPolicy policy = new(table);

    /// <summary>Loads what the command line names.</summary>
    /// <returns>The judge, or null and what to end with, after saying why.</returns>
    public static (Judge? Judge, int ExitCode) Load(Terminal terminal, string policyPath, string? schoolPath, string? keyPath)
    {
        var loaded = LoadedPolicy.Load(terminal, policyPath, keyPath);
        if (loaded.Table is not { } table) return (null, loaded.ExitCode);
        if (!PolicyZone.TryGet(terminal, policyPath, table, out var zone)) return (null, ExitCodes.WrongUsage);
        return SchoolSource.TryReadCalendar(terminal, schoolPath, out var calendar)
            ? (new Judge(table, zone, calendar ?? SchoolCalendar.AlwaysTerm), ExitCodes.Clean)
            : (null, ExitCodes.WrongUsage);
    }

    public Judgement Of(Scenario scenario)
    {
        var minute = zone.MinuteOf(scenario.At);
        var changes = new Changes(policy, zone, calendar);
        var circumstances = new Circumstances
        {
            Person = scenario.Person,
            Site = scenario.Site,
            Place = scenario.Place,
            Lesson = scenario.Lesson,
            Permissions = scenario.Permissions,
            At = changes.WallTimeAt(minute),
        };
        var situation = circumstances.In(policy);
        return new Judgement(
            policy.Decide(situation),
            [.. policy.DecidingRules(situation).Select(index => table.Rules[index])],
            changes.Until(situation, minute) is { } until ? zone.ToLocal(until) : null,
            policy,
            circumstances);
    }
}
