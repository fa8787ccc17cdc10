using SchoolGuard.Bundles;
using SchoolGuard.Bundles.Signing;
using SchoolGuard.Policy.Analyzers.Reading;
using SchoolGuard.Policy.Compilation;
using SchoolGuard.Policy.Model.Table;
using SchoolGuard.TestKit.Machine;

namespace SchoolGuard.Hub.Tests.Support;

/// <summary>A school's policy, signed by its key.</summary>
internal static class TestPolicies
{
    public static BundleSigningKey Key { get; } = BundleSigningKey.Create();

    public static string Source => File.ReadAllText(Repository.PathTo("tests", "corpus", "policies", "wynstones.policy.cs"));

    private static readonly Lazy<PolicyTable> Wynstones = new(() => Compile(Source));

    public static byte[] Sign(ulong counter, BundleSigningKey? key = null) => BundleWriter.Write(Wynstones.Value, counter, key ?? Key);

    /// <summary>Another policy than Wynstones', signed by its school's key.</summary>
    public static byte[] SignSource(string source, ulong counter) => BundleWriter.Write(Compile(source), counter, Key);

    private static PolicyTable Compile(string source) => PolicyCompiler.Compile(PolicyReader.Read("test.policy.cs", source, new ReadingOptions()).Document!);
}
