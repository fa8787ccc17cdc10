using System.Text.Json;
using NodaTime.Text;
using SchoolGuard.Cli.Situations;
using SchoolGuard.Policy.Decisions;
using SchoolGuard.Policy.Decisions.Time;
using SchoolGuard.Policy.Model.Table;
using SchoolGuard.School;

namespace SchoolGuard.Cli.Decide;

/// <summary>Decides scenarios by one policy.</summary>
internal sealed class ScenarioRunner(PolicyTable table, NodaZone zone, SchoolCalendar calendar)
{
    private readonly CompiledPolicy policy = new(table);

    public void Answer(Scenario scenario, Utf8JsonWriter json)
    {
        var minute = zone.MinuteOf(scenario.At);
        var changes = new Changes(policy, zone, calendar);
        var situation = Situate(scenario, changes.WallTimeAt(minute));
        var decision = policy.Decide(situation);
        var rules = policy.DecidingRules(situation).Select(index => table.Rules[index]).ToList();

        json.WriteString("effect", decision.Allowed ? "allow" : "deny");
        json.WriteString("outcome", NameOf(decision.Outcome));
        json.WriteBoolean("governed", decision.Outcome is not Outcome.Ungoverned);
        json.WriteStartArray("rules");
        foreach (var rule in rules) json.WriteNumberValue(rule.Line);
        json.WriteEndArray();
        json.WriteStartArray("cites");
        foreach (var clause in rules.Select(rule => rule.Clause).Distinct(StringComparer.Ordinal)) json.WriteStringValue(clause);
        json.WriteEndArray();
        if (changes.Until(situation, minute) is { } until) json.WriteString("until", LocalDateTimePattern.GeneralIso.Format(zone.ToLocal(until)));
        else json.WriteNull("until");
    }

    private Situation Situate(Scenario scenario, WallTime at)
    {
        var site = policy.KeyOf(scenario.Site);
        return new Situation(
            policy.KeyOf(scenario.Person),
            site,
            policy.KeyOf(scenario.Place),
            scenario.Lesson is { } lesson ? policy.KeyOf(lesson, scenario.Site, site) : default,
            policy.KeyOfPermissions(scenario.Permissions),
            at);
    }

    private static string NameOf(Outcome outcome) => outcome switch
    {
        Outcome.Ungoverned => "ungoverned",
        Outcome.Allowed => "allowed",
        Outcome.Denied => "denied",
        _ => "default",
    };
}
