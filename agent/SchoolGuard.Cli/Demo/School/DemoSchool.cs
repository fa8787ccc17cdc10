using System.Text;
using SchoolGuard.Bundles;
using SchoolGuard.Bundles.Signing;
using SchoolGuard.Policy.Model.Table;

namespace SchoolGuard.Cli.Demo.School;

/// <summary>The desk of the school's IT manager: the school's key, and the policy signed with it.</summary>
internal sealed class DemoSchool : IDisposable
{
    /// <summary>The teaching group of the ninth class, as the roster names it.</summary>
    public const string TeachingGroup = "9-media";

    private readonly BundleSigningKey policyKey = BundleSigningKey.Create();

    public DemoSchool(PolicyTable policy)
    {
        Name = policy.Header.School;
        Bundle = BundleWriter.Write(policy, 1, policyKey);
    }

    /// <summary>The roster, as the school's information system exports it.</summary>
    public static IReadOnlyDictionary<string, byte[]> Roster { get; } =
        EmbeddedFiles.RosterNames.ToDictionary(name => name, name => Encoding.UTF8.GetBytes(EmbeddedFiles.Roster(name)), StringComparer.Ordinal);

    public string Name { get; }

    public byte[] Bundle { get; }

    /// <summary>Puts into the hub's folder what its IT manager puts there.</summary>
    public void Provision(string folder)
    {
        var keys = Directory.CreateDirectory(Path.Combine(folder, "keys")).FullName;
        File.WriteAllText(Path.Combine(keys, "policy.pem"), policyKey.ToPublicPem());
        File.WriteAllText(Path.Combine(folder, "school.json"), EmbeddedFiles.Policy("wynstones.school.json"));
    }

    public void Dispose() => policyKey.Dispose();
}
