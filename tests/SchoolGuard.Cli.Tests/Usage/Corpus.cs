using SchoolGuard.TestKit.Machine;

namespace SchoolGuard.Cli.Tests.Usage;

internal static class Corpus
{
    public static string Wynstones => Policy("wynstones");

    public static string Policy(string name) => Repository.PathTo("tests", "corpus", "policies", $"{name}.policy.cs");

    public static IEnumerable<string> Policies => Directory.EnumerateFiles(Repository.PathTo("tests", "corpus", "policies"), "*.policy.cs").Order(StringComparer.Ordinal);

    /// <summary>A school.json of Ravens Wood School, with a half term.</summary>
    public static string RavensWoodSchool(TemporaryFolder folder) => folder.Write("school.json", """
        {
          "School": { "Name": "Ravens Wood School", "Aliases": ["Ravens Wood", "RWS"] },
          "Calendar": { "Terms": [{ "Start": "2026-09-03", "End": "2026-12-18" }], "Closed": ["2026-10-26/2026-10-30"] }
        }
        """);
}
