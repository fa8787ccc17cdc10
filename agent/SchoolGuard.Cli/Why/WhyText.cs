using NodaTime.Text;
using SchoolGuard.Cli.Situations;
using SchoolGuard.Cli.Usage;
using SchoolGuard.Policy.Decisions;
using SchoolGuard.Policy.Decisions.Reasons;

namespace SchoolGuard.Cli.Why;

/// <summary>Reasons for people.</summary>
internal static class WhyText
{
    private static readonly LocalDateTimePattern Time = LocalDateTimePattern.CreateWithInvariantCulture("dddd d MMMM uuuu, HH:mm");

    public static void Write(TextWriter output, Judgement judgement, IReadOnlyList<RuleReason> reasons)
    {
        output.WriteLine(Printable.Of($"{Decision(judgement)}; {Until(judgement)}"));
        foreach (var reason in reasons)
        {
            var rule = judgement.Policy.Table.Rules[reason.Rule];
            output.WriteLine();
            output.WriteLine(Printable.Of($"{(reason.Decides ? '*' : ' ')} line {rule.Line} {Verdict(reason)}: {rule.Text}"));
            foreach (var condition in reason.Conditions)
                output.WriteLine(Printable.Of($"    {NameOf(condition.Condition),-10} {(condition.Holds ? "holds" : "fails")}  {condition.Words}"));
        }
    }

    /// <summary>The condition as text and JSON name it.</summary>
    public static string NameOf(RuleCondition condition) => condition switch
    {
        RuleCondition.Who => "who",
        RuleCondition.Site => "site",
        RuleCondition.Where => "where",
        RuleCondition.When => "when",
        RuleCondition.Lesson => "lesson",
        _ => "permission",
    };

    private static string Decision(Judgement judgement) => judgement.Decision.Outcome switch
    {
        Outcome.Ungoverned => $"allowed: no rule speaks of {judgement.Circumstances.Site.Host}, which is left to the school's web filter",
        Outcome.Allowed => $"allowed by {Rules(judgement)}",
        Outcome.Denied => $"denied by {Rules(judgement)}",
        _ => "denied by default: no rule that speaks of the site applies",
    };

    private static string Rules(Judgement judgement) =>
        $"clause {string.Join(", ", judgement.Clauses)} (line {string.Join(", ", judgement.Rules.Select(rule => rule.Line))})";

    private static string Until(Judgement judgement) => judgement.Until is { } until
        ? $"until {Time.Format(until)}"
        : "nothing changes that within eight days";

    private static string Verdict(RuleReason reason) => reason switch
    {
        { Decides: true } => "decides",
        { Applies: true } => "applies, but a denial wins",
        _ => "does not apply",
    };
}
