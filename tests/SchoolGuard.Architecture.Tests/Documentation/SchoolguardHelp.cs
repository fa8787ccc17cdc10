using System.Diagnostics;
using System.Text.RegularExpressions;
using SchoolGuard.TestKit.Machine;

namespace SchoolGuard.Architecture.Tests.Documentation;

/// <summary>What <c>schoolguard --help</c> says.</summary>
internal static partial class SchoolguardHelp
{
    public static IReadOnlySet<string> Verbs()
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(Repository.OutputOf("SchoolGuard.Cli"), "schoolguard.dll"), "--help"]) { UseShellExecute = false, RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var help = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var commands = help.IndexOf("Commands:", StringComparison.Ordinal);
        Assert.IsGreaterThanOrEqualTo(0, commands, $"the help lists no commands: {help}");
        return Verb().Matches(help[commands..]).Select(match => match.Groups["verb"].Value).ToHashSet(StringComparer.Ordinal);
    }

    [GeneratedRegex(@"^  (?<verb>[a-z][a-z-]*)\b", RegexOptions.ExplicitCapture | RegexOptions.Multiline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Verb();
}
