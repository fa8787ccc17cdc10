using SchoolGuard.Benchmarks.Policies;
using SchoolGuard.Bundles;
using SchoolGuard.Bundles.Signing;
using SchoolGuard.Policy.Compilation;
using SchoolGuard.TestKit.Machine;

namespace SchoolGuard.Benchmarks.Agent;

/// <summary>The state folder of a device of Wynstones School on which this process's user is signed in as a pupil of Class 5.</summary>
internal sealed class AgentFolder : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public AgentFolder()
    {
        using var key = BundleSigningKey.Create();
        folder.Write("state/keys/policy.pem", key.ToPublicPem());
        folder.Write("state/school.json", File.ReadAllText(WynstonesPolicy.SchoolJson));
        folder.Write("state/roster/users.csv", $"sourcedId,status,enabledUser,role,username,givenName,familyName,email,grades\nu-5,,true,student,{Environment.UserName},Pupil,Five,,05\n");
        File.WriteAllBytes(Path.Combine(State, "policy.bundle"), BundleWriter.Write(PolicyCompiler.Compile(WynstonesPolicy.Read()), counter: 1, key));
    }

    public string State => folder.File("state");

    public string Socket => folder.File("agent.sock");

    public void Dispose() => folder.Dispose();
}
