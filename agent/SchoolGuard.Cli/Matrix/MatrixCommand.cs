using System.CommandLine;
using SchoolGuard.Catalogue;
using SchoolGuard.Cli.Policies;
using SchoolGuard.Cli.Usage;
using SchoolGuard.Policy.Analysis.Matrix;
using SchoolGuard.Policy.Analyzers.Reading.Names;
using SchoolGuard.Policy.Drawing;

namespace SchoolGuard.Cli.Matrix;

/// <summary><c>schoolguard matrix</c>.</summary>
internal static class MatrixCommand
{
    public static Command Create(Terminal terminal)
    {
        var policy = new Argument<string>("policy") { Description = "A policy file (*.policy.cs) or a bundle." };
        var site = new Option<string>("--site") { Description = "Which sites: a category (SocialMedia), AllSites, a service (youtube) or a host (example.org).", DefaultValueFactory = _ => "SocialMedia" };
        var format = new Option<string>("--format") { Description = "How to draw it; svg and html are made for one A4 page.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "svg", "html", "json");
        var key = new Option<string?>("--key") { Description = "The public key, for a bundle.", HelpName = "PUBLIC.pem" };
        var command = new Command("matrix", """
            Draws who may reach some sites when: people by the hours of a week, in term and in the holidays.

            Examples:
              schoolguard matrix wynstones.policy.cs
              schoolguard matrix wynstones.policy.cs --site youtube --format html > youtube.html

            Exit codes: 0 drawn, 3 the policy has errors or is too large, 1 wrong usage.
            """)
        {
            policy, site, format, key,
        };
        command.SetAction(parsed => Run(terminal, parsed.GetRequiredValue(policy), parsed.GetRequiredValue(site), parsed.GetRequiredValue(format), parsed.GetValue(key)));
        return command;
    }

    private static int Run(Terminal terminal, string path, string site, string format, string? keyPath)
    {
        var policy = LoadedPolicy.Load(terminal, path, keyPath);
        if (policy.Table is not { } table) return policy.ExitCode;
        var name = HostName.TryParse(site, out var host, out _) && host.Value.Contains('.', StringComparison.Ordinal) ? host.Value : site;
        if (SiteChoice.TryRead(name, CatalogueSites.Embedded) is not { } choice)
            return terminal.Refuse($"`{site}` names no sites: write a category (SocialMedia), AllSites, a service of the catalogue (youtube) or a host (example.org)");
        if (choice.Matrix(table, out var overflow) is not { } matrix)
        {
            terminal.Errors.WriteLine($"{path}: {overflow}");
            return ExitCodes.Errors;
        }

        var drawing = new MatrixDrawing(table.Header, site, matrix);
        if (ServiceCatalogue.Default.ById(site) is { } service) drawing = drawing with { Called = service.Name };
        Action<TextWriter, MatrixDrawing> draw = format switch
        {
            "svg" => MatrixSvg.Write,
            "html" => MatrixHtml.Write,
            "json" => MatrixJson.Write,
            _ => MatrixText.Write,
        };
        draw(terminal.Output, drawing);
        return ExitCodes.Clean;
    }
}
