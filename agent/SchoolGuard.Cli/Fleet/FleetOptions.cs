using System.CommandLine;

namespace SchoolGuard.Cli.Fleet;

/// <summary>Options that several of the hub's verbs have.</summary>
internal static class FleetOptions
{
    private const string Variable = "SCHOOLGUARD_OPERATOR";

    public static Option<string> Operator() => new("--operator")
    {
        Description = $"The operator's file, as the hub wrote it at its first start. Default: {Variable}, or operator.json here.",
        HelpName = "FILE",
        DefaultValueFactory = _ => Environment.GetEnvironmentVariable(Variable) ?? "operator.json",
    };

    public static Option<string> Format()
    {
        var format = new Option<string>("--format") { Description = "How to print it.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        return format;
    }
}
