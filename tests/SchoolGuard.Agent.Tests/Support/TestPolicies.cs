using SchoolGuard.Bundles;
using SchoolGuard.Bundles.Signing;
using SchoolGuard.Policy.Analyzers.Reading;
using SchoolGuard.Policy.Compilation;
using SchoolGuard.Policy.Model.Table;
using SchoolGuard.TestKit.Machine;

namespace SchoolGuard.Agent.Tests.Support;

/// <summary>Policies of the corpus, and others written in a test, signed by one key.</summary>
internal static class TestPolicies
{
    public static BundleSigningKey Key { get; } = BundleSigningKey.Create();

    public static PolicyTable Wynstones { get; } = Compile(File.ReadAllText(Repository.PathTo("tests", "corpus", "policies", "wynstones.policy.cs")));

    public static PolicyTable Compile(string text)
    {
        var reading = PolicyReader.Read("test.policy.cs", text, new ReadingOptions());
        return PolicyCompiler.Compile(reading.Document ?? throw new ArgumentException(string.Join("; ", reading.Findings.Select(finding => finding.Message)), nameof(text)));
    }

    /// <summary>A policy of Wynstones School with these rules.</summary>
    public static PolicyTable WithRules(params string[] rules) =>
        Compile("Policy(\"Test\", school: \"Wynstones School\", timeZone: \"Europe/London\");\n" + string.Join('\n', rules));

    public static byte[] Sign(PolicyTable table, ulong counter) => BundleWriter.Write(table, counter, Key);
}
