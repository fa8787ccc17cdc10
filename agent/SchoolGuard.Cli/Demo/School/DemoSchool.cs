using NodaTime;
using SchoolGuard.Bundles;
using SchoolGuard.Bundles.Grants;
using SchoolGuard.Bundles.Signing;
using SchoolGuard.Policy.Model.Table;

namespace SchoolGuard.Cli.Demo.School;

/// <summary>The school's desk in the demonstration: its keys, its signed policy, and the hub's part in authorising lessons.</summary>
internal sealed class DemoSchool : IDisposable
{
    /// <summary>The teaching group of the ninth class, as the roster names it.</summary>
    public const string TeachingGroup = "9-media";

    private readonly BundleSigningKey policyKey = BundleSigningKey.Create();
    private readonly BundleSigningKey hubKey = BundleSigningKey.Create();
    private readonly GrantSigner signer;
    private readonly PolicyTable policy;
    private readonly byte[] bundle;

    public DemoSchool(PolicyTable policy)
    {
        this.policy = policy;
        bundle = BundleWriter.Write(policy, 1, policyKey);
        signer = GrantSigner.FromPem(hubKey.ToPrivatePem());
    }

    public string Name => policy.Header.School;

    /// <summary>Fills the state folder of one device.</summary>
    public void Provision(string folder)
    {
        var roster = Directory.CreateDirectory(Path.Combine(folder, "roster")).FullName;
        var keys = Directory.CreateDirectory(Path.Combine(folder, "keys")).FullName;
        File.WriteAllText(Path.Combine(keys, "policy.pem"), policyKey.ToPublicPem());
        File.WriteAllText(Path.Combine(keys, "hub.pem"), hubKey.ToPublicPem());
        File.WriteAllText(Path.Combine(folder, "school.json"), EmbeddedFiles.Policy("wynstones.school.json"));
        foreach (var name in EmbeddedFiles.RosterNames) File.WriteAllText(Path.Combine(roster, name), EmbeddedFiles.Roster(name));
        File.WriteAllBytes(Path.Combine(folder, "policy.bundle"), bundle);
    }

    /// <summary>A lesson of the ninth class in social media, as the hub signs it; a higher revision replaces it.</summary>
    public byte[] Authorise(string lessonId, ulong revision, Instant start, Instant end, Instant now) => signer.Sign(new Grant
    {
        School = Name,
        LessonId = lessonId,
        Revision = revision,
        TeachingGroup = TeachingGroup,
        Sites = ["SocialMedia"],
        Start = start,
        End = end,
        Teacher = DemoPerson.Teacher.Account,
        SignedAt = now,
    });

    public void Dispose()
    {
        signer.Dispose();
        policyKey.Dispose();
        hubKey.Dispose();
    }
}
