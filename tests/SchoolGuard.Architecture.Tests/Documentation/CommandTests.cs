using System.Text.RegularExpressions;
using SchoolGuard.Architecture.Tests.Tree;
using SchoolGuard.TestKit.Machine;

namespace SchoolGuard.Architecture.Tests.Documentation;

[TestClass]
public sealed partial class CommandTests
{
    private static readonly string[] TopFolders = ["agent/", "extension-host/", "protocol/", "tests/", ".ci/"];

    [TestMethod]
    public void Every_path_that_a_command_names_exists()
    {
        var missing = Readme.All.SelectMany(page => page.Commands
            .SelectMany(command => command.Split(' '))
            .Where(word => TopFolders.Any(folder => word.StartsWith(folder, StringComparison.Ordinal)) && !Path.Exists(Repository.PathTo(word)))
            .Select(word => $"{page.File.Name}: {word}"));

        Expect.None(missing, "a page tells people to type what does not exist");
    }

    [TestMethod]
    public void Every_project_that_a_command_runs_exists()
    {
        var missing = Readme.All.SelectMany(page => page.Commands
            .Select(command => Project().Match(command))
            .Where(match => match.Success && !HasProject(match.Groups["path"].Value))
            .Select(match => $"{page.File.Name}: {match.Value}"));

        Expect.None(missing, "a page tells people to type what does not exist");
    }

    [TestMethod]
    public void Every_verb_of_schoolguard_that_a_command_uses_is_one()
    {
        var verbs = SchoolguardHelp.Verbs();

        var unknown = Readme.All.SelectMany(page => page.Commands
            .SelectMany(command => Verb().Matches(command))
            .Where(match => !verbs.Contains(match.Groups["verb"].Value))
            .Select(match => $"{page.File.Name}: {match.Value}"));

        Expect.None(unknown, $"schoolguard --help lists {string.Join(", ", verbs)}");
    }

    private static bool HasProject(string path)
    {
        var full = Repository.PathTo(path);
        return File.Exists(full) || (Directory.Exists(full) && Directory.EnumerateFiles(full, "*.csproj").Any());
    }

    [GeneratedRegex(@"dotnet (run|publish|build|test)\b[^|&;]*?--project[ =](?<path>\S+)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Project();

    [GeneratedRegex(@"(?<![\w./-])(schoolguard|\S*SchoolGuard\.Cli( -c \w+)? --) (?<verb>[a-z][a-z-]*)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Verb();
}
