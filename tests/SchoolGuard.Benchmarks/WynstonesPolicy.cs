using SchoolGuard.Policy.Analyzers.Reading;
using SchoolGuard.Policy.Compilation;
using SchoolGuard.Policy.Model.Table;
using SchoolGuard.TestKit.Machine;

namespace SchoolGuard.Benchmarks;

/// <summary>A real school's policy, read from the corpus.</summary>
internal static class WynstonesPolicy
{
    public static string SchoolJson { get; } = Repository.PathTo("tests", "corpus", "policies", "wynstones.school.json");

    public static PolicyTable Read()
    {
        var path = Repository.PathTo("tests", "corpus", "policies", "wynstones.policy.cs");
        var reading = PolicyReader.Read(path, File.ReadAllText(path), new ReadingOptions());
        return PolicyCompiler.Compile(reading.Document ?? throw new InvalidOperationException($"{path} has errors: run `schoolguard check` on it"));
    }
}
