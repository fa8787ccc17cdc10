using SchoolGuard.Policy.Model.Document;
using SchoolGuard.TestKit.Machine;

namespace SchoolGuard.Benchmarks.Policies;

/// <summary>A real school's policy, read from the corpus.</summary>
internal static class WynstonesPolicy
{
    public static string SchoolJson { get; } = Repository.PathTo("tests", "corpus", "policies", "wynstones.school.json");

    public static PolicyDocument Read() => PolicyDocuments.Read(File.ReadAllText(Repository.PathTo("tests", "corpus", "policies", "wynstones.policy.cs")));
}
