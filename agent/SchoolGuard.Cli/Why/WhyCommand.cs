using System.CommandLine;
using SchoolGuard.Cli.Situations;
using SchoolGuard.Cli.Usage;
using SchoolGuard.Policy.Decisions.Reasons;

namespace SchoolGuard.Cli.Why;

/// <summary><c>schoolguard why</c>.</summary>
internal static class WhyCommand
{
    public static Command Create(Terminal terminal)
    {
        var scenario = new ScenarioOptions();
        var policy = new Argument<string>("policy") { Description = "A policy file (*.policy.cs) or a bundle; both give the same answers." };
        var school = new Option<string?>("--school") { Description = "The school's terms and closed days; without it every date is in term.", HelpName = "school.json" };
        var key = new Option<string?>("--key") { Description = "The public key, for a bundle.", HelpName = "PUBLIC.pem" };
        var format = new Option<string>("--format") { Description = "How to print the reasons.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var command = new Command("why", """
            Says why somebody may reach a site or not: the decision, then every access rule with each condition that held or failed.

            Examples:
              schoolguard why wynstones.policy.cs --role pupil --class 9 --host www.tiktok.com --place Library --at 2026-11-24T10:14
              schoolguard why wynstones.policy.cs --role pupil --class 9 --host www.tiktok.com --at 2026-11-24T10:14 --lesson SocialMedia
              schoolguard why wynstones.policy.cs --role staff --host x.com --at 2026-11-24T10:14 --permission "School Business Manager"
              schoolguard why wynstones.bundle --key keys/public.pem --school school.json --role visitor --host x.com --at 2026-11-24T10:14 --format json

            Exit codes: 0 answered, whatever the answer; 1 wrong usage, 3 the policy has errors.
            """)
        {
            policy, school, key, format,
        };
        scenario.AddTo(command);
        command.SetAction(parsed =>
        {
            var (judge, exitCode) = Judge.Load(terminal, parsed.GetRequiredValue(policy), parsed.GetValue(school), parsed.GetValue(key));
            return judge is null ? exitCode : Run(terminal, judge, () => scenario.Read(parsed), parsed.GetRequiredValue(format));
        });
        return command;
    }

    private static int Run(Terminal terminal, Judge judge, Func<Scenario> read, string format)
    {
        try
        {
            var judgement = judge.Of(read());
            var reasons = RuleReasons.Of(judgement.Policy, judgement.Circumstances);
            if (format is "json") WhyJson.Write(terminal.Output, judgement, reasons);
            else WhyText.Write(terminal.Output, judgement, reasons);
            return ExitCodes.Clean;
        }
        catch (FormatException fault)
        {
            return terminal.Refuse(fault.Message);
        }
    }
}
