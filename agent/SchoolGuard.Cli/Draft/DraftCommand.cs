using System.CommandLine;
using SchoolGuard.Cli.Policies;
using SchoolGuard.Cli.Schools;
using SchoolGuard.Cli.Usage;
using SchoolGuard.Drafts;
using SchoolGuard.School;

namespace SchoolGuard.Cli.Draft;

/// <summary><c>schoolguard draft</c>.</summary>
internal static class DraftCommand
{
    public static Command Create(Terminal terminal)
    {
        var school = new Option<string>("--school") { Description = "The school whose words, and the people of whose roster, are looked for.", HelpName = "school.json", Required = true };
        var input = new Option<string>("--input") { Description = "JSON Lines, one draft a line.", HelpName = "FILE.jsonl", Required = true };
        var policy = new Option<string?>("--policy") { Description = "A policy file (*.policy.cs) or a bundle whose posting rules decide; without it every detector is at its default strength.", HelpName = "POLICY" };
        var key = new Option<string?>("--key") { Description = "The public key, for a bundle.", HelpName = "PUBLIC.pem" };
        var command = new Command("draft", """
            Says what drafts of posts give away and whether they are held: one answer a line, in the order of the drafts.

            Examples:
              schoolguard draft --school school.json --input drafts.jsonl
              schoolguard draft --school school.json --policy wynstones.policy.cs --input drafts.jsonl
              schoolguard draft --school school.json --policy wynstones.bundle --key keys/public.pem --input drafts.jsonl

            A draft:
              {"id":"d1","text":"Great day at Ravens Wood!","author":"staff","account":"personal","host":"x.com","at":"2026-11-24T17:00:00"}

            The author is staff, pupil (with or without a class) or visitor, staff unless told otherwise; the account is personal or official, personal
            unless told otherwise. "permissions":["Headteacher"] are those that the author holds. Of a draft without a host, a time or a pupil's class every posting rule counts that might.

            Exit codes: 0 all analysed, 1 a malformed line or wrong usage, 3 the policy has errors.
            """)
        {
            school, input, policy, key,
        };
        command.SetAction(parsed => Run(
            terminal,
            parsed.GetRequiredValue(school),
            parsed.GetRequiredValue(input),
            parsed.GetValue(policy),
            parsed.GetValue(key)));
        return command;
    }

    private static int Run(Terminal terminal, string schoolPath, string inputPath, string? policyPath, string? keyPath)
    {
        PostingRules? rules = null;
        if (SchoolSource.Read(terminal, schoolPath) is not { } school) return ExitCodes.WrongUsage;
        if (policyPath is not null)
        {
            var policy = LoadedPolicy.Load(terminal, policyPath, keyPath);
            if (policy.Table is not { } table) return policy.ExitCode;
            if (!PolicyZone.TryGet(terminal, policyPath, table, out var zone)) return ExitCodes.WrongUsage;
            rules = new PostingRules(table, zone, CalendarReader.ToCalendar(school.Calendar));
        }

        if (!Files.TryReadText(inputPath, out var text, out var fault)) return terminal.Refuse(fault);

        var runner = new DraftRunner(SchoolIndex.Build(SchoolWords.Of(school.School, SchoolSource.ReadRoster(terminal, school))), rules);
        var sound = JsonLines.Answer(terminal.Output, text, (json, answer) => runner.Answer(DraftLine.Read(json), answer));
        return sound ? ExitCodes.Clean : ExitCodes.WrongUsage;
    }
}
