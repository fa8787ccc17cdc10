using System.CommandLine;
using SchoolGuard.Cli.Situations;
using SchoolGuard.Cli.Usage;

namespace SchoolGuard.Cli.Decide;

/// <summary><c>schoolguard decide</c>.</summary>
internal static class DecideCommand
{
    public static Command Create(Terminal terminal)
    {
        var policy = new Argument<string>("policy") { Description = "A policy file (*.policy.cs) or a bundle; both give the same answers." };
        var scenarios = new Option<string>("--scenarios") { Description = "JSON Lines, one situation a line.", HelpName = "FILE.jsonl", Required = true };
        var school = new Option<string?>("--school") { Description = "The school's terms and closed days; without it every date is in term.", HelpName = "school.json" };
        var key = new Option<string?>("--key") { Description = "The public key, for a bundle.", HelpName = "PUBLIC.pem" };
        var command = new Command("decide", """
            Says who may reach what, where and when: one decision a line, in the order of the scenarios.

            Examples:
              schoolguard decide wynstones.policy.cs --scenarios monday.jsonl
              schoolguard decide wynstones.bundle --key keys/public.pem --school school.json --scenarios monday.jsonl

            A scenario:
              {"id":"s1","role":"pupil","class":9,"host":"www.tiktok.com","place":"Library","at":"2026-11-24T10:14:00","lesson":["SocialMedia"]}

            Exit codes: 0 all decided, 1 a malformed line or wrong usage, 3 the policy has errors.
            """)
        {
            policy, scenarios, school, key,
        };
        command.SetAction(parsed => Run(
            terminal,
            parsed.GetRequiredValue(policy),
            parsed.GetRequiredValue(scenarios),
            parsed.GetValue(school),
            parsed.GetValue(key)));
        return command;
    }

    private static int Run(Terminal terminal, string policyPath, string scenariosPath, string? schoolPath, string? keyPath)
    {
        var (judge, exitCode) = Judge.Load(terminal, policyPath, schoolPath, keyPath);
        if (judge is null) return exitCode;
        if (!Files.TryReadText(scenariosPath, out var text, out var fault)) return terminal.Refuse(fault);

        var sound = JsonLines.Answer(terminal.Output, text, (line, json) => DecisionJson.Write(judge.Of(Scenario.Of(ScenarioWords.Read(line))), json));
        return sound ? ExitCodes.Clean : ExitCodes.WrongUsage;
    }
}
