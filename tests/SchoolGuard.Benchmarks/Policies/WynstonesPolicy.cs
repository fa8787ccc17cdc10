using SchoolGuard.Policy.Model.Document;
using SchoolGuard.TestKit.Machine;

namespace SchoolGuard.Benchmarks.Policies;

/// <summary>A real school's policy, read from the corpus.</summary>
internal static class WynstonesPolicy
{
    public static string SchoolJson { get; } = Repository.PathTo("tests", "corpus", "policies", "wynstones.school.json");

    private static string Text => File.ReadAllText(Repository.PathTo("tests", "corpus", "policies", "wynstones.policy.cs"));

    public static PolicyDocument Read() => PolicyDocuments.Read(Text);

    /// <summary>The same, except that lessons may be authorised at any hour.</summary>
    public static PolicyDocument ReadForAnyTime() => PolicyDocuments.Read(Text.Replace(".Within(schoolTimes)", "", StringComparison.Ordinal));
}
