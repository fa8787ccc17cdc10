using System.Text.Json;
using NodaTime.Text;
using SchoolGuard.Cli.Situations;
using SchoolGuard.Cli.Usage;
using SchoolGuard.Policy.Decisions;

namespace SchoolGuard.Cli.Decide;

/// <summary>A decision as members of a JSON object.</summary>
internal static class DecisionJson
{
    public static void Write(Judgement judgement, Utf8JsonWriter json)
    {
        var decision = judgement.Decision;
        json.WriteString("effect", decision.Allowed ? "allow" : "deny");
        json.WriteString("outcome", NameOf(decision.Outcome));
        json.WriteBoolean("governed", decision.Outcome is not Outcome.Ungoverned);
        json.WriteNumbers("rules", judgement.Rules.Select(rule => rule.Line));
        json.WriteTexts("cites", judgement.Clauses);
        if (judgement.Until is { } until) json.WriteString("until", LocalDateTimePattern.GeneralIso.Format(until));
        else json.WriteNull("until");
    }

    private static string NameOf(Outcome outcome) => outcome switch
    {
        Outcome.Ungoverned => "ungoverned",
        Outcome.Allowed => "allowed",
        Outcome.Denied => "denied",
        _ => "default",
    };
}
