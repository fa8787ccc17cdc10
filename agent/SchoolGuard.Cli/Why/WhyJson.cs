using System.Text.Json;
using SchoolGuard.Cli.Decide;
using SchoolGuard.Cli.Situations;
using SchoolGuard.Cli.Usage;
using SchoolGuard.Policy.Decisions.Reasons;
using SchoolGuard.Policy.Model;

namespace SchoolGuard.Cli.Why;

/// <summary>Reasons for programs: the members of a decision, then every rule.</summary>
internal static class WhyJson
{
    public static void Write(TextWriter output, Judgement judgement, IReadOnlyList<RuleReason> reasons) => JsonObjects.Write(output, json =>
    {
        DecisionJson.Write(judgement, json);
        json.WriteStartArray("reasons");
        foreach (var reason in reasons) Write(json, judgement, reason);
        json.WriteEndArray();
    });

    private static void Write(Utf8JsonWriter json, Judgement judgement, RuleReason reason)
    {
        var rule = judgement.Policy.Table.Rules[reason.Rule];
        json.WriteStartObject();
        json.WriteNumber("line", rule.Line);
        json.WriteString("effect", rule.Effect is Effect.Allow ? "allow" : "deny");
        json.WriteString("clause", rule.Clause);
        json.WriteString("text", rule.Text);
        json.WriteBoolean("applies", reason.Applies);
        json.WriteBoolean("decides", reason.Decides);
        json.WriteStartArray("conditions");
        foreach (var condition in reason.Conditions)
        {
            json.WriteStartObject();
            json.WriteString("condition", WhyText.NameOf(condition.Condition));
            json.WriteBoolean("holds", condition.Holds);
            json.WriteString("words", condition.Words);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
