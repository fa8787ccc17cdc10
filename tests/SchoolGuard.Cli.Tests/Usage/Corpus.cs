using SchoolGuard.TestKit.Machine;

namespace SchoolGuard.Cli.Tests.Usage;

internal static class Corpus
{
    public static string Wynstones => Policy("wynstones");

    public static string Policy(string name) => Repository.PathTo("tests", "corpus", "policies", $"{name}.policy.cs");

    public static IEnumerable<string> Policies => Directory.EnumerateFiles(Repository.PathTo("tests", "corpus", "policies"), "*.policy.cs").Order(StringComparer.Ordinal);
}
